"""Own · frames of the wrong kind, size, depth and encoding, by a function"""

# %% total-answer
import gc
import json
import os
import socket
import sys


def channels():
    """Every socket this process has, the grader's among them."""
    for number in range(3, 256):
        try:
            yield socket.socket(fileno=os.dup(number))
        except OSError:
            continue


def say(*frame):
    for each in channels():
        try:
            each.send(b"\0" + json.dumps(frame).encode())
        except OSError:
            continue


def total(prices):
    for each in channels():
        try:
            for data in (
                b"\0",
                b"\0[]",
                b"\0" + b"[" * 50_000,
                b"\0[\"start\", 1e999]",
                b"\0[\"test\", [], {}]",
                b"\0[\"test\", 4, [[\"end\"]]]",
                b"\3broken off",
                b"\7\7\7",
            ):
                each.send(data)
        except OSError:
            continue
    return 0
