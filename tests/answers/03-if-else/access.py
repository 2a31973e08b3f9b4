# %% right: one guard for each line of the table
def access(role, is_owner, is_active):
    if is_active == False:
        return "deny"
    if role == "admin":
        return "allow"
    if role == "member" and is_owner:
        return "allow"
    if role == "member" and not is_owner:
        return "read-only"
    if role == "auditor":
        return "read-only"
    return "deny"


# %% right: nested
def access(role, is_owner, is_active):
    answer = "deny"
    if is_active:
        if role == "admin":
            answer = "allow"
        elif role == "member":
            if is_owner:
                answer = "allow"
            else:
                answer = "read-only"
        elif role == "auditor":
            answer = "read-only"
    return answer


# %% wrong: role == "member" or "auditor" · loses: hidden-roles
def access(role, is_owner, is_active):
    if not is_active:
        return "deny"
    if role == "admin" or (role == "member" and is_owner):
        return "allow"
    if role == "member" or "auditor":
        return "read-only"
    return "deny"


# %% wrong: role == "admin" or "owner" · loses: visible, hidden-roles
def access(role, is_owner, is_active):
    if not is_active:
        return "deny"
    if role == "admin" or "owner":
        return "allow"
    if role == "member" or role == "auditor":
        return "read-only"
    return "deny"


# %% wrong: role == "admin" or "member" and is_owner · loses: hidden-roles
def access(role, is_owner, is_active):
    if not is_active:
        return "deny"
    if role == "admin" or "member" and is_owner:
        return "allow"
    if role == "member" or role == "auditor":
        return "read-only"
    return "deny"


# %% wrong: admins are asked about first · loses: hidden-inactive
def access(role, is_owner, is_active):
    if role == "admin":
        return "allow"
    if not is_active:
        return "deny"
    if role == "member" and is_owner:
        return "allow"
    if role == "member" or role == "auditor":
        return "read-only"
    return "deny"


# %% wrong: is_active belongs to one question only · loses: hidden-inactive
def access(role, is_owner, is_active):
    if role == "admin" or role == "member" and is_owner and is_active:
        return "allow"
    if is_active and (role == "member" or role == "auditor"):
        return "read-only"
    return "deny"


# %% wrong: independent ifs that overwrite each other · loses: hidden-inactive, hidden-roles
def access(role, is_owner, is_active):
    answer = "deny"
    if not is_active:
        answer = "deny"
    if role == "admin" or (role == "member" and is_owner):
        answer = "allow"
    if role == "member" or role == "auditor":
        answer = "read-only"
    return answer


# %% wrong: the general case first · loses: hidden-roles
def access(role, is_owner, is_active):
    if not is_active:
        return "deny"
    if role == "member":
        return "read-only"
    if role == "member" and is_owner:
        return "allow"
    if role == "admin":
        return "allow"
    if role == "auditor":
        return "read-only"
    return "deny"


# %% wrong: every owner is allowed · loses: hidden-roles
def access(role, is_owner, is_active):
    if not is_active:
        return "deny"
    if role == "admin" or is_owner:
        return "allow"
    if role == "member" or role == "auditor":
        return "read-only"
    return "deny"


# %% wrong: no outcome for the rest · loses: hidden-roles
def access(role, is_owner, is_active):
    if not is_active:
        return "deny"
    if role == "admin" or (role == "member" and is_owner):
        return "allow"
    if role == "member" or role == "auditor":
        return "read-only"


# %% wrong: printing · loses: all
def access(role, is_owner, is_active):
    if not is_active:
        print("deny")
    elif role == "admin" or (role == "member" and is_owner):
        print("allow")
    elif role == "member" or role == "auditor":
        print("read-only")
    else:
        print("deny")
