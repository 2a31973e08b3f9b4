"""Row 48 · a hundred gigabytes at once, and lists that grow until there is no more"""

# %% total-answer
hoard = []
try:
    hoard.append(bytearray(10**11))
except MemoryError:
    pass
try:
    while len(hoard) < 200:
        hoard.append(b"x" * 10**7)
    print("BREACH: held two gigabytes")
except MemoryError:
    pass
hoard.clear()


def total(prices):
    hoard = []
    while True:
        hoard.append(b"x" * 10**7)
