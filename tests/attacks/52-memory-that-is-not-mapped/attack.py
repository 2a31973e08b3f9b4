"""Row 48 · memory outside of the process's address space: memfds, and pages of pipes"""

# %% total-answer
import os

held, files, full = 0, [], bytes(2**23)
try:
    for _ in range(120):
        files.append(os.memfd_create("hoard"))
        held += os.write(files[-1], full)
except OSError:
    pass
import ctypes

libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
libc.shmdt.argtypes = [ctypes.c_void_p]
for number in range(120):
    shared = libc.shmget(0, len(full), 0o1666)
    address = libc.shmat(shared, None, 0) if shared >= 0 else None
    if address in (None, 2**64 - 1):
        break
    ctypes.memset(address, 1, len(full))
    libc.shmdt(address)
    held += len(full)
if held > 512 * 2**20:
    print("BREACH: held", held // 2**20, "MB")
for each in files:
    os.close(each)


def total(prices):
    return None
