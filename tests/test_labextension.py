"""The course in JupyterLab, as a learner sees it: one sitting, in a real browser.

    python -m pytest tests/test_labextension.py --update-screenshots

also writes the pictures of docs/images/ that show it.
"""

import json
import re
from pathlib import Path

import pytest
from browser import TOKEN, chromium, copy_of_the_course, jupyter
from playwright.sync_api import Page, expect, sync_playwright
from tiny import ROOT

from autograder import notebook

UNIT = "07-functions"
PLACE = f"exercises/{UNIT}/{UNIT}.ipynb"
WRONG = """\
def clamp(value, *, low, high):
    if value < low:
        return low
    if value > high:
        print(high)
    return value
"""


@pytest.fixture
def pictures(request) -> Path | None:
    wanted = request.config.getoption("update_screenshots")
    return ROOT / "docs" / "images" if wanted else None


@pytest.fixture
def root(tmp_path):
    (tmp_path / "course").mkdir()
    return copy_of_the_course(tmp_path / "course")


@pytest.fixture
def browser():
    with sync_playwright() as playwright:
        # Chromium's own sandbox needs what containers and root seldom have; the pages are ours.
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


def write(page: Page, marker: str, source: str) -> None:
    cell = page.locator(".jp-CodeCell").filter(has_text=marker).first
    cell.scroll_into_view_if_needed()
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(source)


def check(page: Page, said: str) -> None:
    page.get_by_role("button", name="Check my work").click()
    expect(page.locator(".ag-Bar-said:visible")).to_contain_text(said, timeout=30_000)
    expect(page.get_by_role("button", name="Check my work")).to_be_visible()


def result(page: Page, text: str):
    return page.locator(".ag-Result").filter(has_text=text)


def test_a_learner_goes_from_the_stub_to_full_marks(browser, root, tmp_path, pictures):
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    answered: list[str] = []
    page.on("response", lambda answer: keep(answer, answered))
    with jupyter(root, tmp_path / "home") as address:
        page.goto(f"{address}/lab/tree/notebooks/{UNIT}.ipynb?token={TOKEN}")
        panel = page.get_by_role("region", name="Course")
        expect(panel.get_by_role("heading", name="Python Backend, Hands-On")).to_be_visible(
            timeout=60_000
        )
        expect(panel.get_by_role("button", name="Begin here")).to_be_visible()

        # The exercise is one press away from its lesson.
        page.get_by_role("button", name="Exercises ›").click()
        expect(page.get_by_role("button", name="Check my work")).to_be_visible(timeout=30_000)
        check(page, "0 of 20 points")
        expect(result(page, "Not started")).not_to_have_count(0)

        write(page, "def clamp", WRONG)
        check(page, "0 of 20 points · Visible and hidden tests were run.")
        page.get_by_role("button", name="Look at: Keep a value in range").click()
        shown = result(page, "clamp(12, low=1, high=9)")
        expect(shown).to_contain_text("returned 12")
        expect(shown).to_contain_text("expected 9")
        hidden = result(page, "a value comes back on every path")
        expect(hidden).to_contain_text("put your finger on each path")
        picture(page, pictures, "check.png")
        page.get_by_role("button", name="Open hint 1").click()
        expect(page.locator("p", has_text="Draw a line of numbers")).to_be_visible()

        secrets = hidden_lines()
        assert len(secrets) > 50
        assert [line for line in secrets if any(line in text for text in answered)] == []

        write_model_answers(root)
        page.reload()
        expect(page.get_by_role("button", name="Check my work")).to_be_visible(timeout=60_000)
        check(page, "20 of 20 points")
        expect(page.get_by_role("button", name="Look at")).to_have_count(0)
        expect(panel.get_by_text("20 of 20 points")).to_be_visible()

        page.reload()
        expect(panel.get_by_text("20 of 20 points")).to_be_visible(timeout=60_000)
        expect(panel.get_by_role("button", name="Exercises: Functions")).to_have_attribute(
            "aria-current", "page"
        )
        picture(page, pictures, "panel.png")
        page.wait_for_timeout(1000)
        # A tab's title is its file's name: JupyterLab renames the file when one is set.
        assert names(root / "notebooks") == names(ROOT / "notebooks")
        assert names(root / "exercises" / UNIT) == names(ROOT / "exercises" / UNIT)
        if pictures:
            page.set_viewport_size({"width": 820, "height": 1180})
            page.reload()
            expect(panel.get_by_text("20 of 20 points")).to_be_visible(timeout=60_000)
            picture(page, pictures, "tablet.png")


def test_my_work_goes_away_and_comes_back(browser, root, tmp_path):
    page = browser.new_page(viewport={"width": 1280, "height": 720}, accept_downloads=True)
    path = root / PLACE
    before = path.read_text()
    with jupyter(root, tmp_path / "home") as address:
        page.goto(f"{address}/lab/tree/notebooks/{UNIT}.ipynb?token={TOKEN}")
        button = page.get_by_role("button", name="Download my work")
        expect(button).to_be_visible(timeout=60_000)
        with page.expect_download() as download:
            button.click()
        download.value.save_as(tmp_path / "work.zip")
        path.write_text(before.replace("def clamp", "def spoiled"))
        page.locator(".ag-Work input").set_input_files(tmp_path / "work.zip")
        expect(page.locator(".ag-Work .ag-Panel-note")).to_contain_text(f"{PLACE} is back")

    assert path.read_text() == before
    assert "spoiled" in (root / f"kept/{UNIT}/{UNIT}-before-1.ipynb").read_text()


def test_notebook_7_has_the_check_too(browser, root, tmp_path):
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    with jupyter(root, tmp_path / "home", app="notebook") as address:
        page.goto(f"{address}/notebooks/{PLACE}?token={TOKEN}")
        expect(page.get_by_role("button", name="Check my work")).to_be_visible(timeout=60_000)
        check(page, "0 of 20 points")


def test_what_was_written_behind_a_notebooks_back_is_shown(browser, root, tmp_path):
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    path = root / PLACE
    with jupyter(root, tmp_path / "home") as address:
        page.goto(f"{address}/lab/tree/{PLACE}?token={TOKEN}")
        expect(page.get_by_role("button", name="Check my work")).to_be_visible(timeout=60_000)
        page.wait_for_timeout(2000)
        write_model_answers(root)
        check(page, "20 of 20 points")
        expect(page.locator(".jp-Dialog")).to_have_count(0)
        expect(page.get_by_role("button", name="Look at")).to_have_count(0)

        # %reset, once what is on the screen is in the file, brings the stub back there too.
        page.get_by_text("%load_ext autograder").click()
        page.keyboard.press("Shift+Enter")
        write(page, "%check", "%reset clamp")
        page.keyboard.press("Control+s")
        page.wait_for_timeout(1000)
        page.keyboard.press("Shift+Enter")
        said = page.locator(".ag-Bar-said:visible")
        expect(said).to_contain_text("clamp-answer-1.py. The stub is back.", timeout=30_000)
        check(page, "of 20 points")
        expect(page.locator(".jp-Dialog")).to_have_count(0)
        assert "raise NotImplementedError" in path.read_text()
        expect(page.get_by_role("button", name="Go on with: Keep a value")).to_be_visible()


def test_the_bar_makes_room_on_a_tablet(browser, root, tmp_path):
    page = browser.new_page(viewport={"width": 820, "height": 1180})
    with jupyter(root, tmp_path / "home") as address:
        page.goto(f"{address}/lab/tree/{PLACE}?token={TOKEN}")
        expect(page.get_by_role("button", name="Check my work")).to_be_visible(timeout=60_000)
        write(page, "def clamp", WRONG)
        check(page, "of 20 points")
        bar = page.locator(".ag-Bar:visible").bounding_box()
        for name in ("Check my work", "Look at", "‹ Previous", "Next ›"):
            button = page.get_by_role("button", name=name).bounding_box()
            assert bar["y"] <= button["y"]
            assert button["y"] + button["height"] <= bar["y"] + bar["height"]
            assert button["x"] + button["width"] <= bar["x"] + bar["width"]
        page.get_by_role("button", name="Look at").click(timeout=5000)


def test_a_dark_theme_and_a_keyboard(browser, root, tmp_path, pictures):
    settings = tmp_path / "home/.jupyter/lab/user-settings/@jupyterlab/apputils-extension"
    settings.mkdir(parents=True)
    (settings / "themes.jupyterlab-settings").write_text('{"theme": "JupyterLab Dark"}')
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    with jupyter(root, tmp_path / "home") as address:
        page.goto(f"{address}/lab/tree/{PLACE}?token={TOKEN}")
        expect(page.get_by_role("button", name="Check my work")).to_be_visible(timeout=60_000)
        write(page, "def clamp", WRONG)
        button = page.get_by_role("button", name="Check my work")
        button.focus()
        page.keyboard.press("Enter")
        expect(page.locator(".ag-Bar-said:visible")).to_contain_text("of 20 points", timeout=30_000)
        page.get_by_role("button", name="Look at").focus()
        page.keyboard.press("Enter")
        expect(result(page, "clamp(12, low=1, high=9)")).to_be_focused()
        picture(page, pictures, "check-dark.png")
        reached = set()
        page.get_by_role("region", name="Course").get_by_role("button").first.focus()
        for _ in range(6):
            reached.add(page.evaluate("document.activeElement.textContent"))
            page.keyboard.press("Tab")

        assert {"Lesson", "Exercises"} <= reached


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.glob("*.ipynb")}


def keep(answer, answered: list[str]) -> None:
    """Remember what the course's own routes and the contents of exercises said."""
    if "/autograder/" in answer.url or "/api/contents/exercises" in answer.url:
        try:
            answered.append(answer.text())
        except Exception:  # a response without a body
            return


def hidden_lines() -> set[str]:
    """Lines of hidden tests that are long enough to be theirs alone, as JSON would have them."""
    found = set()
    for cell in notebook.read(ROOT / "solutions" / UNIT / f"{UNIT}.ipynb").cells:
        if notebook.is_hidden(cell):
            body = cell.source.partition(notebook.BEGIN_HIDDEN)[2]
            lines = (line.strip() for line in body.splitlines())
            found |= {json.dumps(line)[1:-1] for line in lines if re.search(r"assert .{12}", line)}
    return found


def write_model_answers(root: Path) -> None:
    model = notebook.read(root / "solutions" / UNIT / f"{UNIT}.ipynb")
    answers = {cell.id: cell.source for cell in model.cells if notebook.is_answer(cell)}
    nb = notebook.read(root / PLACE)
    for cell in nb.cells:
        cell.source = answers.get(cell.id, cell.source)
    notebook.write(nb, root / PLACE)


def picture(page: Page, folder: Path | None, name: str) -> None:
    if folder:
        page.wait_for_timeout(500)
        page.screenshot(path=folder / name)
