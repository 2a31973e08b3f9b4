"""The routes of the JupyterLab extension, on a real Jupyter server."""

import asyncio
import io
import json
import zipfile

import nbformat
import pytest
from tornado.httpclient import HTTPClientError

from autograder import progress, server, work
from autograder.errors import UsageError

pytest_plugins = ["pytest_jupyter.jupyter_server"]

PLACE = "exercises/01-tiny/01-tiny.ipynb"


@pytest.fixture
def jp_server_config():
    return {"ServerApp": {"jpserver_extensions": {"autograder.server": True}}}


@pytest.fixture
def jp_root_dir(tiny):
    return tiny.root


@pytest.fixture
def fetch(jp_fetch):
    """The JSON of a route; an error is its status and message."""

    async def ask(name, method="GET", **options):
        options.setdefault("allow_nonstandard_methods", True)
        try:
            response = await jp_fetch("autograder", name, method=method, **options)
        except HTTPClientError as error:
            return error.code, json.loads(error.response.body)["message"]
        return response.code, json.loads(response.body) if response.body else None

    return ask


def answer(tiny, source):
    nb = nbformat.read(tiny.exercise_path, 4)
    next(cell for cell in nb.cells if cell.id == "double-answer").source = source
    nbformat.write(nb, tiny.exercise_path)


async def check(fetch, path=PLACE):
    return await fetch("check", "POST", body=json.dumps({"path": path}))


async def test_the_course_as_the_panel_shows_it(fetch):
    code, found = await fetch("course")
    ready, planned = found["parts"][0]["units"]

    assert code == 200
    assert found["last"] is None
    assert (ready["title"], ready["ready"]) == ("Doubling", True)
    assert ready["lesson"] == "notebooks/01-tiny.ipynb"
    assert ready["exercise"] == PLACE
    assert (planned["ready"], planned["lesson"], planned["exercise"]) == (False, "", "")


async def test_a_check_gives_a_report_and_is_remembered(fetch, tiny):
    answer(tiny, "def double(n):\n    return abs(n) * 2")
    code, report = await check(fetch)
    _code, found = await fetch("course")

    assert code == 200
    assert report["points"] == 6
    assert found["last"] == "01-tiny"
    assert found["parts"][0]["units"][0]["best"] == 6


@pytest.mark.parametrize(
    "body",
    [
        "return 0",
        "print(n); return n",
        "raise ValueError(n)",
        "raise KeyError(n) from TypeError(n)",
        "raise type(f'Got{n}', (Exception,), {})(n)",
        "assert n == 'what', n",
        "import sys; sys.exit(n)",
        "return type(f'Got{n}', (), {'__repr__': lambda self: str(n)})()",
        "import warnings; warnings.warn(str(n)); return n",
    ],
)
async def test_no_answer_has_a_hidden_test_in_it(fetch, tiny, body):
    answer(tiny, f"def double(n):\n    {body}")
    texts = [json.dumps(await check(fetch)), json.dumps(await fetch("course"))]

    assert not any(each in text for text in texts for each in ("-6", "10**30", "HIDDEN", "n + n"))


@pytest.mark.parametrize(
    "path, said",
    [
        ("../outside.ipynb", "is outside of the course"),
        ("/etc/passwd.ipynb", "is outside of the course"),
        ("exercises/../../outside.ipynb", "is outside of the course"),
        ("link.ipynb", "is outside of the course"),
        ("course.toml", "expected the path of a notebook"),
        ("exercises/nowhere.ipynb", "is not there; save it first"),
        (None, "expected the path of a notebook"),
        (["x.ipynb"], "expected the path of a notebook"),
        ("solutions/01-tiny/01-tiny.ipynb", "holds the model answers; check your own"),
        ("notebooks/01-tiny.ipynb", "has none of the answer cells of 01-tiny"),
    ],
)
async def test_only_notebooks_of_the_course_are_checked(fetch, tiny, path, said):
    (tiny.root.parent / "outside.ipynb").write_text("{}")
    (tiny.root / "link.ipynb").symlink_to(tiny.root.parent / "outside.ipynb")
    code, message = await check(fetch, path)

    assert code == 400
    assert said in message


async def test_a_broken_notebook_is_a_sentence_and_the_server_goes_on(fetch, tiny):
    good = tiny.exercise_path.read_text()
    tiny.exercise_path.write_text("{")
    code, message = await check(fetch)
    tiny.exercise_path.write_text(good)

    assert code == 400
    assert "is not a notebook" in message or "JSON" in message
    assert (await check(fetch))[0] == 200


ENDLESS = "def double(n):\n    while True:\n        pass"


async def stop(fetch, path=PLACE):
    return await fetch("check", "DELETE", params={"path": path})


async def test_a_check_can_be_stopped_and_is_one_at_a_time(fetch, tiny):
    await check(fetch)
    answer(tiny, ENDLESS)
    running = asyncio.ensure_future(check(fetch))
    await asyncio.sleep(0.5)
    second = await check(fetch)
    await stop(fetch)

    assert second == (409, "A check of this notebook is running")
    assert await running == (503, "The check was stopped.")
    assert progress.load(tiny.course)["01-tiny"]["exercises"]["double"]["attempts"] == 0
    answer(tiny, "def double(n):\n    return n * 2")
    assert (await check(fetch))[1]["points"] == 10


async def test_a_check_is_stopped_before_the_engine_is_there(fetch, tiny):
    answer(tiny, ENDLESS)
    running = asyncio.ensure_future(check(fetch))
    await asyncio.sleep(0.01)
    second = await check(fetch)
    await stop(fetch)

    assert second == (409, "A check of this notebook is running")
    assert await running == (503, "The check was stopped.")


async def test_only_the_check_of_that_notebook_is_stopped(fetch, tiny):
    other = f"{PLACE.rpartition('/')[0]}/copy/01-tiny.ipynb"
    (tiny.root / other).parent.mkdir()
    (tiny.root / other).write_bytes(tiny.exercise_path.read_bytes())
    answer(tiny, ENDLESS)
    waiting_for = asyncio.ensure_future(check(fetch))
    await asyncio.sleep(0.1)
    waiting = asyncio.ensure_future(check(fetch, other))
    await asyncio.sleep(0.1)
    await stop(fetch, other)
    await asyncio.sleep(0.1)
    assert not waiting_for.done()
    await stop(fetch)

    assert await waiting_for == (503, "The check was stopped.")
    assert await waiting == (503, "The check was stopped.")


async def test_nobody_without_the_token(jp_fetch, jp_serverapp, http_server_client):
    for name, method in (("course", "GET"), ("check", "POST"), ("work", "GET"), ("work", "POST")):
        with pytest.raises(HTTPClientError) as caught:
            await http_server_client.fetch(
                f"{jp_serverapp.base_url}autograder/{name}",
                method=method,
                allow_nonstandard_methods=True,
            )
        assert caught.value.code == 403


async def test_no_course_is_a_sentence(fetch, tiny):
    (tiny.root / "course.toml").unlink()
    code, message = await fetch("course")

    assert code == 400
    assert "no course.toml in" in message


# --- my work --------------------------------------------------------------------------------------


async def test_work_goes_away_and_comes_back(fetch, jp_fetch, tiny):
    answer(tiny, "def double(n):\n    return n * 2")
    await check(fetch)
    mine = tiny.exercise_path.read_text()
    data = (await jp_fetch("autograder", "work")).body
    answer(tiny, "something = 'else'")
    code, found = await fetch("work", "POST", body=data)

    assert code == 200
    assert found["lines"] == [
        f"{PLACE} is back; what was there is now kept/01-tiny/01-tiny-before-1.ipynb"
    ]
    progress.save(tiny.course, {})
    assert (await fetch("work", "POST", body=data))[1]["lines"] == [
        "progress.json is back; what was there is now .autograder/progress-before-1.json"
    ]
    assert progress.load(tiny.course)["01-tiny"]["best"] == 10
    assert tiny.exercise_path.read_text() == mine
    assert "something" in (tiny.root / "kept/01-tiny/01-tiny-before-1.ipynb").read_text()
    assert (await fetch("work", "POST", body=data))[1]["lines"] == []


def archive(**files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return buffer.getvalue()


HOSTILE = {
    "no zip": (b"PK nonsense", "is not a .zip file; choose one"),
    "nothing of ours": (archive(**{"readme.txt": "x"}), "holds nothing of this course"),
    "a way out": (archive(**{"../../exercises/01-tiny/01-tiny.ipynb": "{}"}), "holds nothing"),
    "an absolute path": (archive(**{"/etc/cron.d/x": "x"}), "holds nothing of this course"),
    "a unit of elsewhere": (archive(**{"exercises/99-x/99-x.ipynb": "{}"}), "holds nothing"),
    "no notebook": (archive(**{PLACE: "<script>"}), "is not what its name says"),
    "a program": (archive(**{"kept/01-tiny/x.exe": "x"}), "holds nothing of this course"),
    "broken progress": (archive(**{"progress.json": "{"}), "is not what its name says"),
    "a bomb": (archive(**{PLACE: b" " * (33 * 2**20)}), "unpacks to more than"),
    "too many": (archive(**{f"{n}.txt": "x" for n in range(501)}), "more than 500 files"),
}


@pytest.mark.parametrize("data, said", HOSTILE.values(), ids=HOSTILE)
def test_a_zip_that_is_not_ours_changes_nothing(tiny, data, said):
    before = {path: path.read_bytes() for path in tiny.root.rglob("*") if path.is_file()}
    with pytest.raises(UsageError, match=said):
        work.unpack(tiny.course, data)

    after = {path: path.read_bytes() for path in tiny.root.rglob("*") if path.is_file()}
    assert after == before


def test_a_course_below_the_servers_folder_has_paths_from_there(tiny):
    found = server.outline(tiny.root.parent, tiny.course)

    lesson = found["parts"][0]["units"][0]["lesson"]
    assert lesson == f"{tiny.root.name}/notebooks/01-tiny.ipynb"
