"""A page as a program sees it, and as a person does: its HTML, and a frame that shows it.

The frame is sandboxed: nothing in a page runs, reaches the notebook or leads away from it.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import Any

SILENT = {"script", "style", "title"}
WITHIN = re.compile(  # parts no words; a link does: two in a row are read as two
    "abbr|b|bd[io]|cite|code|del|dfn|em|i|ins|kbd|label|mark|q|s|samp|small|span|strong|su[bp]"
    "|time|u|var|wbr"
)
STAY = '<base target="_blank">'  # a link would open in a new tab, which the frame may not do
HEIGHT = 240


class Page:
    """What came back: `status`, `headers`, `html`, and in it the `words` and `links`."""

    def __init__(self, answer: Any, height: int = HEIGHT) -> None:
        self.height = height
        self.status: int | None = getattr(answer, "status_code", None)
        self.headers = {
            str(name): str(value) for name, value in getattr(answer, "headers", {}).items()
        }
        self.html = _text(answer)
        found = _Found()
        found.feed(self.html)
        found.close()
        self.words = " ".join("".join(found.words).split())
        self.links = found.links

    def __repr__(self) -> str:
        return f"{self.status or 'page'}: {self.words}"

    def _repr_html_(self) -> str:
        lines = "" if self.status is None else f"<code>{html.escape(self._first_line())}</code>"
        return (
            f'{lines}<iframe sandbox="" srcdoc="{html.escape(self.html + STAY)}" title="The page"'
            f' style="width: 100%; height: {self.height}px; border: 1px solid #999;'
            ' background: white"></iframe>'
        )

    def _first_line(self) -> str:
        where = self.headers.get("Location") or self.headers.get("location")
        return f"{self.status}" + (f" → {where}" if where else "")


class _Found(HTMLParser):
    """Visible words, and the addresses that links and forms lead to, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        wanted = {"a": "href", "form": "action"}.get(tag)
        self.links += [value or "" for name, value in attrs if name == wanted]
        self._silent += tag in SILENT
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in SILENT and self._silent > 0
        self._part(tag)

    def _part(self, tag: str) -> None:
        if not WITHIN.fullmatch(tag):
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)


def _text(answer: Any) -> str:
    """The HTML of a text, or of a response of Django's or Flask's test client, or of httpx."""
    if isinstance(answer, str):
        return answer
    content = answer.text if hasattr(answer, "text") else answer.content
    return content.decode() if isinstance(content, bytes) else str(content)
