# %% right: a name first, then return
def service_name():
    name = "larkpost-tracking"
    return name


# %% right: prints and returns
def service_name():
    """Return the name of the service that answers questions about parcels."""
    print('larkpost-tracking')
    return 'larkpost-tracking'


# %% right: joined from parts that stand in the same cell
company = "larkpost"


def service_name():
    return company + "-" + "tracking"


# %% wrong: print instead of return · loses: all
def service_name():
    """Return the name of the service that answers questions about parcels."""
    print("larkpost-tracking")


# %% wrong: a name that only an old cell of the student had · loses: all
def service_name():
    """Return the name of the service that answers questions about parcels."""
    return my_service


# %% wrong: text without its quotes · loses: all
def service_name():
    """Return the name of the service that answers questions about parcels."""
    return larkpost-tracking


# %% wrong: computed and not handed back · loses: all
def service_name():
    name = "larkpost-tracking"


# %% wrong: capital letters · loses: hidden-every-letter
def service_name():
    return "Larkpost-Tracking"


# %% wrong: underscore instead of the hyphen · loses: hidden-every-letter
def service_name():
    return "larkpost_tracking"


# %% wrong: a space at the end · loses: all
def service_name():
    return "larkpost-tracking "


# %% wrong: hands back what print gives · loses: all
def service_name():
    return print("larkpost-tracking")
