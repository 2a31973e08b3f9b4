# %% right: one list and a mark
def apply_commands(commands):
    actions = []
    mark = 0
    for command in commands:
        if command == "undo":
            mark = max(0, mark - 1)
        elif command == "redo":
            mark = min(len(actions), mark + 1)
        else:
            actions = actions[:mark] + [command[3:]]
            mark += 1
    return actions[:mark]


# %% right: partition, and guards with continue
def apply_commands(commands):
    done, undone = [], []
    for command in commands:
        word, _space, action = command.partition(" ")
        if word == "do":
            done.append(action)
            undone.clear()
            continue
        if word == "undo" and done:
            undone.append(done.pop())
        if word == "redo" and undone:
            done.append(undone.pop())
    return done


# %% right: split at the first space
def apply_commands(commands):
    done = []
    later = []
    for command in commands:
        parts = command.split(" ", 1)
        if len(parts) == 2:
            done.append(parts[1])
            later = []
        elif parts[0] == "undo":
            if done != []:
                later.append(done[-1])
                done = done[:-1]
        elif later != []:
            done.append(later[-1])
            later = later[:-1]
    return done


# %% right: the front of a list as the top
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command.startswith("do "):
            done.append(command[3:])
            undone = []
        elif command == "undo" and len(done) > 0:
            undone.insert(0, done.pop())
        elif command == "redo" and len(undone) > 0:
            done.append(undone.pop(0))
    return done


# %% wrong: a new do does not empty what could be redone · loses: hidden-new-do
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
    return done


# %% wrong: pop from an empty list · loses: hidden-nothing-there, hidden-new-do
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            undone.append(done.pop())
        elif command == "redo":
            done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone = []
    return done


# %% wrong: redo protected by the wrong list · loses: visible, hidden-back-and-forth, hidden-nothing-there, hidden-new-do
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if done:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone = []
    return done


# %% wrong: redo brings back what was taken back first · loses: hidden-back-and-forth
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop(0))
        else:
            done.append(command.removeprefix("do "))
            undone = []
    return done


# %% wrong: undo takes the oldest · loses: visible, hidden-back-and-forth, hidden-new-do
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop(0))
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone = []
    return done


# %% wrong: one undo remembered alone · loses: hidden-back-and-forth, hidden-nothing-there
def apply_commands(commands):
    done = []
    last = None
    for command in commands:
        if command == "undo":
            last = None
            if done:
                last = done.pop()
        elif command == "redo":
            if last is not None:
                done.append(last)
                last = None
        else:
            done.append(command.removeprefix("do "))
            last = None
    return done


# %% wrong: redo repeats the latest action · loses: visible, hidden-back-and-forth, hidden-nothing-there, hidden-new-do
def apply_commands(commands):
    done = []
    for command in commands:
        if command == "undo":
            if done:
                done.pop()
        elif command == "redo":
            if done:
                done.append(done[-1])
        else:
            done.append(command.removeprefix("do "))
    return done


# %% wrong: remove takes the first of two equal ones · loses: hidden-back-and-forth
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done[-1])
                done.remove(done[-1])
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone = []
    return done


# %% wrong: the word anywhere in the command · loses: hidden-actions
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if "undo" in command:
            if done:
                undone.append(done.pop())
        elif "redo" in command:
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone = []
    return done


# %% wrong: one word of the action · loses: visible, hidden-actions
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.split()[1])
            undone = []
    return done


# %% wrong: spaces put together again · loses: hidden-actions
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(" ".join(command.split()[1:]))
            undone = []
    return done


# %% wrong: strip used to drop a prefix · loses: hidden-actions
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.strip("do "))
            undone = []
    return done


# %% wrong: replace everywhere · loses: hidden-actions
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.replace("do ", ""))
            undone = []
    return done


# %% wrong: one list with two names · loses: visible, hidden-actions, hidden-back-and-forth, hidden-nothing-there, hidden-new-do
def apply_commands(commands):
    done = undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone.clear()
    return done


# %% wrong: an undo empties what could be redone · loses: hidden-back-and-forth
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone = [done.pop()]
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone = []
    return done


# %% wrong: the commands taken out of the caller's list · loses: hidden-actions
def apply_commands(commands):
    done = []
    undone = []
    while commands:
        command = commands.pop(0)
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone = []
    return done


# %% wrong: printing · loses: all
def apply_commands(commands):
    done = []
    undone = []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("do "))
            undone = []
    print(done)
