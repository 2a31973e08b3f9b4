"""Row 48 · memory outside of the process's address space: memfds, and pages of pipes

Not on nbgrader: it takes memory of the machine
"""

# %% total-answer
import os

held, files, full = 0, [], bytes(2**23)
try:
    for _ in range(120):
        files.append(os.memfd_create("hoard"))
        held += os.write(files[-1], full)
except OSError:
    pass
if held > 512 * 2**20:
    print("BREACH: held", held // 2**20, "MB")
for each in files:
    os.close(each)


def total(prices):
    return None
