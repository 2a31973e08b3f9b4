# %% right: update on a copy
def merge_config(defaults, overrides):
    merged = dict(defaults)
    merged.update(overrides)
    return merged


# %% right: the sign
def merge_config(defaults, overrides):
    return defaults | overrides


# %% right: both gone through
def merge_config(defaults, overrides):
    merged = {}
    for name in defaults:
        if name not in overrides:
            merged[name] = defaults[name]
    for name in overrides:
        merged[name] = overrides[name]
    return merged


# %% right: stars, and a deep copy
import copy


def merge_config(defaults, overrides):
    return copy.deepcopy({**defaults, **overrides})


# %% wrong: d.get(k) or default · loses: hidden-values
def merge_config(defaults, overrides):
    merged = {}
    for name in list(defaults) + list(overrides):
        merged[name] = overrides.get(name) or defaults.get(name)
    return merged


# %% wrong: None in the overrides taken for not there · loses: hidden-values
def merge_config(defaults, overrides):
    merged = defaults.copy()
    for name, value in overrides.items():
        if value is not None:
            merged[name] = value
    return merged


# %% wrong: values that count as no left out · loses: hidden-values
def merge_config(defaults, overrides):
    merged = defaults.copy()
    for name, value in overrides.items():
        if value:
            merged[name] = value
    return merged


# %% wrong: settings that only the overrides have are lost · loses: hidden-values
def merge_config(defaults, overrides):
    merged = {}
    for name, value in defaults.items():
        merged[name] = overrides.get(name, value)
    return merged


# %% wrong: mutated defaults · loses: hidden-left-alone
def merge_config(defaults, overrides):
    defaults.update(overrides)
    return defaults


# %% wrong: merged = defaults as a copy · loses: hidden-left-alone
def merge_config(defaults, overrides):
    merged = defaults
    for name in overrides:
        merged[name] = overrides[name]
    return merged


# %% wrong: the defaults put into the overrides · loses: hidden-left-alone
def merge_config(defaults, overrides):
    for name, value in defaults.items():
        overrides.setdefault(name, value)
    return overrides


# %% wrong: the defaults themselves without overrides · loses: hidden-left-alone
def merge_config(defaults, overrides):
    if not overrides:
        return defaults
    return defaults | overrides


# %% wrong: the overrides themselves without defaults · loses: hidden-left-alone
def merge_config(defaults, overrides):
    if len(defaults) == 0:
        return overrides
    return defaults | overrides


# %% wrong: the result of update · loses: all
def merge_config(defaults, overrides):
    return defaults.copy().update(overrides)


# %% wrong: the defaults win · loses: visible, hidden-values
def merge_config(defaults, overrides):
    return overrides | defaults


# %% wrong: dicts inside merged as well · loses: hidden-values
def merge_config(defaults, overrides):
    merged = defaults.copy()
    for name, value in overrides.items():
        if isinstance(value, dict) and isinstance(merged.get(name), dict):
            merged[name] = merged[name] | value
        else:
            merged[name] = value
    return merged


# %% wrong: deleting while iterating · loses: hidden-values, hidden-left-alone
def merge_config(defaults, overrides):
    merged = defaults | overrides
    for name in merged:
        if merged[name] is None:
            del merged[name]
    return merged


# %% wrong: lists put together · loses: hidden-values
def merge_config(defaults, overrides):
    merged = defaults.copy()
    for name, value in overrides.items():
        if isinstance(value, list) and isinstance(merged.get(name), list):
            merged[name] = merged[name] + value
        else:
            merged[name] = value
    return merged


# %% wrong: printing · loses: all
def merge_config(defaults, overrides):
    print(defaults | overrides)
