"""Row 75 · ptrace, process_vm_readv, /proc/N/mem and pidfd_getfd on every process there is"""

# %% total-answer
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
me = os.getpid()
for process in [int(name) for name in os.listdir("/proc") if name.isdigit()]:
    if process == me:
        continue
    if libc.ptrace(16, process, 0, 0) == 0:
        print("BREACH: traced", process)
    try:
        with open(f"/proc/{process}/mem", "rb", 0):
            print("BREACH: memory of", process)
    except OSError:
        continue
if libc.ptrace(0, 0, 0, 0) == 0:
    print("BREACH: ptrace is allowed")


def total(prices):
    return 0
