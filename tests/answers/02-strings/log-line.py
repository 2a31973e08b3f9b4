# %% right: ljust
def log_line(level, service, message):
    message = " ".join(message.split())
    return level.upper().ljust(8) + " " + service[:12].ljust(12) + " " + message


# %% right: width and precision
def log_line(level, service, message):
    line = f"{level.upper():8} {service:12.12} "
    return line + " ".join(message.split())


# %% right: spaces first, then a slice
def log_line(level, service, message):
    first = (level.upper() + " " * 8)[:8]
    second = (service + " " * 12)[:12]
    return " ".join([first, second, *message.split()])


# %% wrong: a long service pushes the message · loses: hidden-long-service
def log_line(level, service, message):
    return f"{level.upper():<8} {service:<12} {' '.join(message.split())}"


# %% wrong: on the right of the column · loses: visible, hidden-columns, hidden-long-service, hidden-one-line
def log_line(level, service, message):
    return f"{level.upper():>8} {service[:12]:>12} {' '.join(message.split())}"


# %% wrong: columns of 9 and 13 · loses: visible, hidden-columns, hidden-long-service, hidden-one-line
def log_line(level, service, message):
    return f"{level.upper():<9} {service[:13]:<13} {' '.join(message.split())}"


# %% wrong: no space between the columns · loses: visible, hidden-columns, hidden-long-service, hidden-one-line
def log_line(level, service, message):
    return f"{level.upper():<8}{service[:12]:<12}{' '.join(message.split())}"


# %% wrong: tabs between the columns · loses: visible, hidden-columns, hidden-long-service, hidden-one-line
def log_line(level, service, message):
    return level.upper() + "\t" + service[:12] + "\t" + " ".join(message.split())


# %% wrong: upper, and its result dropped · loses: visible, hidden-columns, hidden-long-service, hidden-one-line
def log_line(level, service, message):
    level.upper()
    return f"{level:<8} {service[:12]:<12} {' '.join(message.split())}"


# %% wrong: only strip for the message · loses: hidden-one-line
def log_line(level, service, message):
    return f"{level.upper():<8} {service[:12]:<12} {message.strip()}"


# %% wrong: line breaks taken away, words run together · loses: hidden-one-line
def log_line(level, service, message):
    message = message.replace("\r", "").replace("\n", "").strip()
    return f"{level.upper():<8} {service[:12]:<12} {message}"


# %% wrong: split(" ") where split() is meant · loses: hidden-one-line
def log_line(level, service, message):
    return f"{level.upper():<8} {service[:12]:<12} {' '.join(message.split(' '))}"


# %% wrong: the message as it is · loses: hidden-one-line
def log_line(level, service, message):
    return f"{level.upper():<8} {service[:12]:<12} {message}"


# %% wrong: a line break at the end · loses: visible, hidden-columns, hidden-long-service, hidden-one-line
def log_line(level, service, message):
    return f"{level.upper():<8} {service[:12]:<12} {' '.join(message.split())}\n"


# %% wrong: the service in capitals too · loses: visible, hidden-columns, hidden-long-service, hidden-one-line
def log_line(level, service, message):
    return f"{level:<8} {service[:12]:<12} {' '.join(message.split())}".upper()


# %% wrong: level cut, service not cut · loses: hidden-columns, hidden-long-service
def log_line(level, service, message):
    return f"{level.upper()[:7]:<8} {service:<12} {' '.join(message.split())}"


# %% wrong: printing · loses: all
def log_line(level, service, message):
    print(f"{level.upper():<8} {service[:12]:<12} {' '.join(message.split())}")
