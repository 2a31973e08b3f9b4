"""Row 54 · looks for kernels, databases and log servers on loopback, abstract sockets, and a cloud's metadata"""

# %% total-answer
import socket

for port in (22, 80, 443, 2375, 3306, 5432, 6379, 8000, 8080, 8888, 27017, *range(40000, 40100)):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=0.05).close()
        print("BREACH: something listens on", port)
    except OSError:
        continue
for address in ("169.254.169.254", "10.0.0.1"):
    try:
        socket.create_connection((address, 80), timeout=0.1)
        print("BREACH:", address)
    except OSError:
        continue
with open("/proc/net/unix") as file:
    if "@" in file.read():
        print("BREACH: an abstract socket")


def total(prices):
    return None
