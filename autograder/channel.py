"""Messages of any size over a SOCK_SEQPACKET socket, which keeps the boundaries of small ones.

So a process that dies in the middle of one message spoils no other.
"""

import socket

from autograder.wire import WireError

CHUNK = 128 * 1024
WHOLE, FIRST, MORE, LAST = b"\0", b"\1", b"\2", b"\3"


def send(channel: socket.socket, data: bytes) -> None:
    """Send one message."""
    if len(data) <= CHUNK:
        channel.sendall(WHOLE + data)
        return
    for start in range(0, len(data), CHUNK):
        flag = FIRST if start == 0 else LAST if start + CHUNK >= len(data) else MORE
        channel.sendall(flag + data[start : start + CHUNK])


def receive(channel: socket.socket, cap: int) -> bytes | None:
    """The next whole message; None at the end. Broken-off ones are skipped."""
    parts: list[bytes] = []
    size = 0
    while True:
        data = channel.recv(CHUNK + 1)
        if not data:
            return None
        flag, body = data[:1], data[1:]
        if flag == WHOLE:
            return body
        if flag == FIRST:
            parts, size = [], 0
        parts.append(body)
        size += len(body)
        if size > cap:
            raise WireError(f"a message of more than {cap} bytes")
        if flag == LAST:
            return b"".join(parts)
