"""Own · six cells that end the process, around two right answers"""

# %% total-answer
import os

os._exit(1)


# %% add-item-answer
import os

os._exit(1)


# %% average-answer
import os

os._exit(1)


# %% parse-age-answer
import os

os._exit(1)


# %% greet-answer
import os

os._exit(1)


# %% label-answer
import os

os._exit(1)
