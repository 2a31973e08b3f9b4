"""Row 67 · escape codes, bidirectional text and markup in names, errors and values"""

# %% total-answer
def total(prices):
    raise ValueError("\x1b[2J\x1b]0;passed\x07\u202e\u2066 all checks passed \r\b")

# %% label-answer
def label(number):
    return "\x1b[32m[bold green]PASSED[/]\x1b[0m<script>alert(1)</script>"

# %% greet-answer
print("\x1b[2J\x1b[Hall checks passed\u202e")


def greet(name):
    raise type("\x1b[32mPassed", (Exception,), {})("=HYPERLINK(\"http://192.0.2.1\")")
