"""The command line's door, kept light: what people notice first is how long it takes to open."""

import sys

# jsonschema imports it for a format that no notebook has, which takes two seconds.
sys.modules.setdefault("rfc3987_syntax", None)


def main() -> None:
    from autograder import cli

    cli.main()


if __name__ == "__main__":
    main()
