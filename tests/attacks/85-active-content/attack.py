"""Row 66 · scripts, frames, remote images and widgets in outputs, for the browser of who grades"""

# %% total-answer
from IPython.display import HTML, Javascript, SVG, display

display(HTML("<script>fetch('/formgrader/api/gradebook')</script><img src=x onerror=alert(1)>"))
display(Javascript("alert('BREACH')"))
display(SVG("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"))
display({"application/vnd.jupyter.widget-view+json": "{}", "text/plain": "w"}, raw=True)


def total(prices):
    return 0
