# %% right: for and empty, a block in a block
def tour_templates():
    frame = (
        (
            "<html><head><title>{% block title %}Larkpost{% endblock title %}</title></head>"
            "<body><nav><ul><a href=\"{% url 'front-door' %}\">Home</a></ul></nav>"
            "<main>\n{% block content %}{% endblock content %}\n</main></body></html>"
        )
        .replace("<ul>", "")
        .replace("</ul>", "")
    )
    plan = (
        "{% extends 'tours/frame.html' %}"
        "{% block title %}Tour of {{ van }}{% endblock %}"
        "{% block content %}<h1>Tour of {{ van }}</h1>"
        "{% for stop in stops %}<a href='{% url \"stop-page\" stop.code %}'>{{ stop.city }}</a> "
        "{% empty %}<p>No stops today.</p>{% endfor %}{% endblock %}"
    )
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% right: with url as a name, length
def tour_templates():
    return {
        "tours/frame.html": """<!DOCTYPE html>
{% url "front-door" as home %}
<html><head>
<title>{% block title %}Larkpost{% endblock %}</title>
</head>
<body><nav class="top"><a class="nav" href="{{ home }}">Home</a></nav>
<main class="wide">{% block content %}{% endblock %}</main></body></html>
""",
        "tours/plan.html": """{% extends "tours/frame.html" %}
{% block title %}Tour of {{ van }}{% endblock %}
{% block content %}
  <h1 class="big">Tour of {{ van }}</h1>
  {% if stops|length == 0 %}<p>No stops today.</p>{% else %}
  <ul>
    {% for each in stops %}{% url 'stop-page' code=each.code as there %}
    <li><a href="{{ there }}">{{ each.city }}</a></li>{% endfor %}
  </ul>
  {% endif %}
{% endblock %}""",
    }


# %% right: the words of the heading in one place
def tour_templates():
    words = "Tour of {{ van }}"
    link = "<a href=\"{% url 'stop-page' stop.code %}\">{{ stop.city }}</a>"
    frame = [
        "<html>",
        "<title>{% block title %}Larkpost{% endblock %}</title>",
        "<nav><a href=\"{% url 'front-door' %}\">Home</a></nav>",
        "<main>{% block content %}{% endblock %}</main>",
        "</html>",
    ]
    plan = [
        '{% extends "tours/frame.html" %}',
        "{% block title %}" + words + "{% endblock %}",
        "{% block content %}<h1>" + words + "</h1>",
        "{% for stop in stops %}<p>" + link + "</p>{% endfor %}",
        "{% if not stops %}No stops today.{% endif %}",
        "{% endblock %}",
    ]
    return {"tours/frame.html": "\n".join(frame), "tours/plan.html": "\n".join(plan)}


# %% right: the nav is a list, and titles stand on lines of their own
def tour_templates():
    return {
        "tours/frame.html": """<!doctype html>
<html lang="en">
<head>
<title>
  {% block title %}
  Larkpost
  {% endblock %}
</title>
</head>
<body>
<nav><ul><li><a href="{% url 'front-door' %}"><b>Home</b></a></li></ul></nav>
<main>{% block content %}{% endblock %}</main>
</body>
</html>""",
        "tours/plan.html": """{% extends "tours/frame.html" %}
{% block title %}
  Tour of {{ van }}
{% endblock %}
{% block content %}
<h1>Tour of <em>{{ van }}</em></h1>
{% for stop in stops %}
{% if forloop.first %}<ul>{% endif %}
<li><a href="{% url 'stop-page' stop.code %}"><strong>{{ stop.city }}</strong></a></li>
{% if forloop.last %}</ul>{% endif %}
{% empty %}
<p>No stops today<span>.</span></p>
{% endfor %}
{% endblock %}""",
    }


# %% wrong: addresses are written in · loses: hidden-safe
def tour_templates():
    frame = """<html><title>{% block title %}Larkpost{% endblock %}</title>
<nav><a href="/">Home</a></nav><main>{% block content %}{% endblock %}</main></html>"""
    plan = """{% extends "tours/frame.html" %}
{% block title %}Tour of {{ van }}{% endblock %}
{% block content %}<h1>Tour of {{ van }}</h1>
{% for stop in stops %}<a href="/stops/{{ stop.code }}/">{{ stop.city }}</a>
{% empty %}No stops today.{% endfor %}{% endblock %}"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: marked as safe · loses: hidden-safe
def tour_templates():
    frame = """<html><title>{% block title %}Larkpost{% endblock %}</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav>
<main>{% block content %}{% endblock %}</main></html>"""
    plan = """{% extends "tours/frame.html" %}
{% block title %}Tour of {{ van }}{% endblock %}
{% block content %}<h1>Tour of {{ van|safe }}</h1>
{% for stop in stops %}<a href="{% url 'stop-page' stop.code %}">{{ stop.city|safe }}</a>
{% empty %}No stops today.{% endfor %}{% endblock %}"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: a list that is empty · loses: hidden-page
def tour_templates():
    frame = """<html><title>{% block title %}Larkpost{% endblock %}</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav>
<main>{% block content %}{% endblock %}</main></html>"""
    plan = """{% extends "tours/frame.html" %}
{% block title %}Tour of {{ van }}{% endblock %}
{% block content %}<h1>Tour of {{ van }}</h1>
<ul>{% for stop in stops %}<li><a href="{% url 'stop-page' stop.code %}">{{ stop.city }}</a></li>
{% endfor %}</ul>{% if not stops %}No stops today.{% endif %}{% endblock %}"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: no words where there are no stops · loses: hidden-page
def tour_templates():
    frame = """<html><title>{% block title %}Larkpost{% endblock %}</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav>
<main>{% block content %}{% endblock %}</main></html>"""
    plan = """{% extends "tours/frame.html" %}
{% block title %}Tour of {{ van }}{% endblock %}
{% block content %}<h1>Tour of {{ van }}</h1>
{% for stop in stops %}<a href="{% url 'stop-page' stop.code %}">{{ stop.city }}</a>
{% endfor %}{% endblock %}"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: text outside of the blocks is lost · loses: hidden-page, hidden-safe, visible, hidden-frame
def tour_templates():
    frame = """<html><title>{% block title %}Larkpost{% endblock %}</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav>
<main>{% block content %}{% endblock %}</main></html>"""
    plan = """{% extends "tours/frame.html" %}
<h1>Tour of {{ van }}</h1>
{% for stop in stops %}<a href="{% url 'stop-page' stop.code %}">{{ stop.city }}</a>
{% empty %}No stops today.{% endfor %}"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: the frame is copied, not extended · loses: hidden-frame
def tour_templates():
    frame = """<html><title>Larkpost</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav><main></main></html>"""
    plan = """<html><title>Tour of {{ van }}</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav>
<main><h1>Tour of {{ van }}</h1>
{% for stop in stops %}<a href="{% url 'stop-page' stop.code %}">{{ stop.city }}</a>
{% empty %}No stops today.{% endfor %}</main></html>"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: the title of the frame is empty · loses: hidden-frame
def tour_templates():
    frame = """<html><title>{% block title %}{% endblock %}</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav>
<main>{% block content %}{% endblock %}</main></html>"""
    plan = """{% extends "tours/frame.html" %}
{% block title %}Tour of {{ van }}{% endblock %}
{% block content %}<h1>Tour of {{ van }}</h1>
{% for stop in stops %}<a href="{% url 'stop-page' stop.code %}">{{ stop.city }}</a>
{% empty %}No stops today.{% endfor %}{% endblock %}"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: the title is not filled · loses: hidden-page
def tour_templates():
    frame = """<html><title>{% block title %}Larkpost{% endblock %}</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav>
<main>{% block content %}{% endblock %}</main></html>"""
    plan = """{% extends "tours/frame.html" %}
{% block content %}<h1>Tour of {{ van }}</h1>
{% for stop in stops %}<a href="{% url 'stop-page' stop.code %}">{{ stop.city }}</a>
{% empty %}No stops today.{% endfor %}{% endblock %}"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: the content stands beside main · loses: hidden-frame, hidden-page
def tour_templates():
    frame = """<html><title>{% block title %}Larkpost{% endblock %}</title>
<nav><a href="{% url 'front-door' %}">Home</a></nav>
<main></main>{% block content %}{% endblock %}</html>"""
    plan = """{% extends "tours/frame.html" %}
{% block title %}Tour of {{ van }}{% endblock %}
{% block content %}<h1>Tour of {{ van }}</h1>
{% for stop in stops %}<a href="{% url 'stop-page' stop.code %}">{{ stop.city }}</a>
{% empty %}No stops today.{% endfor %}{% endblock %}"""
    return {"tours/frame.html": frame, "tours/plan.html": plan}


# %% wrong: the frame is copied into the plan · loses: hidden-frame
def tour_templates():
    frame = (
        "<html><head><title>{% block title %}Larkpost{% endblock %}</title></head><body>"
        "<nav><a href=\"{% url 'front-door' %}\">Home</a></nav>"
        "<main>{% block content %}{% endblock %}</main></body></html>"
    )
    plan = (
        "<html><head><title>Tour of {{ van }}</title></head><body>"
        "<nav><a href=\"{% url 'front-door' %}\">Home</a></nav>"
        "<main><h1>Tour of {{ van }}</h1>"
        "{% for stop in stops %}<p><a href=\"{% url 'stop-page' stop.code %}\">{{ stop.city }}</a></p>"
        "{% empty %}<p>No stops today.</p>{% endfor %}</main></body></html>"
    )
    return {"tours/frame.html": frame, "tours/plan.html": plan}
