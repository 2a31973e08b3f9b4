# %% right: a class with get and post
from django.middleware.csrf import get_token
from django.utils.html import format_html


class Pickup(View):
    def page(self, problem=""):
        return HttpResponse(
            format_html(
                '<p>{}</p><form method="post" action="{}">'
                '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
                '<input name="street"></form>',
                problem,
                reverse("pickup-form"),
                get_token(self.request),
            )
        )

    def get(self, request):
        return self.page()

    def post(self, request):
        street = request.POST.get("street", "").strip()
        if street == "":
            return self.page("Where should we come?")
        BOOKED.append(street)
        return redirect(reverse("pickup-done"))


def done(request):
    return HttpResponse(
        format_html(
            '<p>We come to {}.</p><a href="{}">One more</a>', BOOKED[-1], reverse("pickup-form")
        )
    )


def pickup_urls():
    return [
        path("", Pickup.as_view(), name="pickup-form"),
        path("done/", done, name="pickup-done"),
    ]


# %% right: FormView
from django import forms
from django.urls import reverse_lazy
from django.views.generic import FormView

project.template(
    "up/ask.html",
    "{{ form.street.errors }}<form action=\"{% url 'pickup-form' %}\" method=post>"
    "{% csrf_token %}{{ form.street }}</form>",
)
project.template(
    "up/done.html",
    "We come to {{ last }}. <a href=\"{% url 'pickup-form' %}\">Again</a>",
)


class StreetForm(forms.Form):
    street = forms.CharField(error_messages={"required": "Where should we come?"})


class AskStreet(FormView):
    template_name = "up/ask.html"
    form_class = StreetForm
    success_url = reverse_lazy("pickup-done")

    def form_valid(self, form):
        BOOKED.append(form.cleaned_data["street"])
        return super().form_valid(form)


class Done(TemplateView):
    template_name = "up/done.html"

    def get_context_data(self, **given):
        return super().get_context_data(last=BOOKED[-1], **given)


def pickup_urls():
    return [
        path("", AskStreet.as_view(), name="pickup-form"),
        path("done/", Done.as_view(), name="pickup-done"),
    ]


# %% right: functions inside, with escape
from django.http import HttpResponseRedirect
from django.middleware.csrf import get_token
from django.utils.html import escape


def pickup_urls():
    def form(request, words):
        where = reverse("pickup-form")
        secret = f"<input type=hidden name=csrfmiddlewaretoken value={get_token(request)}>"
        street = "<input name=street>"
        return HttpResponse(f"{words}<form method=post action='{where}'>{secret}{street}</form>")

    def ask(request):
        if request.method != "POST":
            return form(request, "")
        street = (request.POST.get("street") or "").strip()
        if not street:
            return form(request, "<b>Where should we come?</b>")
        BOOKED.append(street)
        return HttpResponseRedirect(reverse("pickup-done"))

    def done(request):
        where = reverse("pickup-form")
        return HttpResponse(f"We come to {escape(BOOKED[-1])}. <a href='{where}'>More</a>")

    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% right: more words, more links, a street in bold
project.template(
    "p/form.html",
    """<h1>Pick-up</h1>{% if asked %}<p><b>Where</b> should we <em>come</em>?</p>{% endif %}
<form method="post" action="{% url 'pickup-form' %}">
{% csrf_token %}<label>Street</label><input name="street"><button>Book</button></form>""",
)
project.template(
    "p/done.html",
    """<h1>Thank you!</h1><p>We come to <b>{{ street }}</b>. Be at home!</p>
<a href="{% url 'pickup-form' %}">One more</a> <a href="{% url 'pickup-form' %}">Back</a>""",
)


def pickup(request):
    street = request.POST.get("street", "").strip()
    if street:
        BOOKED.append(street)
        return redirect("pickup-done")
    return render(request, "p/form.html", {"asked": request.method == "POST"})


def picked_up(request):
    return render(request, "p/done.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [
        path("", pickup, name="pickup-form"),
        path("done/", picked_up, name="pickup-done"),
    ]


# %% wrong: paths are written in · loses: hidden-elsewhere
project.template(
    "p/f.html",
    "{{ problem }}<form method=post action='/'>{% csrf_token %}<input name=street></form>",
)
project.template("p/d.html", "We come to {{ street }}. <a href='/'>More</a>")


def ask(request):
    problem = ""
    if request.method == "POST":
        street = request.POST.get("street", "").strip()
        if street:
            BOOKED.append(street)
            return redirect("/done/")
        problem = "Where should we come?"
    return render(request, "p/f.html", {"problem": problem})


def done(request):
    return render(request, "p/d.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: the new path is written in · loses: hidden-elsewhere, hidden-empty, visible
project.template(
    "p/f.html",
    "{{ problem }}<form method=post action='/da/pickup/'>{% csrf_token %}<input name=street></form>",
)
project.template("p/d.html", "We come to {{ street }}. <a href='/da/pickup/'>More</a>")


def ask(request):
    problem = ""
    if request.method == "POST":
        street = request.POST.get("street", "").strip()
        if street:
            BOOKED.append(street)
            return redirect("/da/pickup/done/")
        problem = "Where should we come?"
    return render(request, "p/f.html", {"problem": problem})


def done(request):
    return render(request, "p/d.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: answers the post itself · loses: hidden-elsewhere, hidden-once, visible
project.template(
    "p/f.html",
    "{{ problem }}<form method=post action=\"{% url 'pickup-form' %}\">{% csrf_token %}<input name=street></form>",
)
project.template(
    "p/d.html", "We come to {{ street }}. <a href=\"{% url 'pickup-form' %}\">More</a>"
)


def ask(request):
    problem = ""
    if request.method == "POST":
        street = request.POST.get("street", "").strip()
        if street:
            BOOKED.append(street)
            return done(request)
        problem = "Where should we come?"
    return render(request, "p/f.html", {"problem": problem})


def done(request):
    return render(request, "p/d.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: a server error without a street · loses: hidden-empty
project.template(
    "p/f.html",
    "{{ problem }}<form method=post action=\"{% url 'pickup-form' %}\">{% csrf_token %}<input name=street></form>",
)
project.template(
    "p/d.html", "We come to {{ street }}. <a href=\"{% url 'pickup-form' %}\">More</a>"
)


def ask(request):
    problem = ""
    if request.method == "POST":
        street = request.POST["street"].strip()
        if street:
            BOOKED.append(street)
            return redirect("pickup-done")
        problem = "Where should we come?"
    return render(request, "p/f.html", {"problem": problem})


def done(request):
    return render(request, "p/d.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: spaces are a street, and stay · loses: hidden-empty, hidden-once
project.template(
    "p/f.html",
    "{{ problem }}<form method=post action=\"{% url 'pickup-form' %}\">{% csrf_token %}<input name=street></form>",
)
project.template(
    "p/d.html", "We come to {{ street }}. <a href=\"{% url 'pickup-form' %}\">More</a>"
)


def ask(request):
    problem = ""
    if request.method == "POST":
        street = request.POST.get("street", "")
        if street:
            BOOKED.append(street)
            return redirect("pickup-done")
        problem = "Where should we come?"
    return render(request, "p/f.html", {"problem": problem})


def done(request):
    return render(request, "p/d.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: a redirect back without a word · loses: hidden-empty
project.template(
    "p/f.html",
    "<form method=post action=\"{% url 'pickup-form' %}\">{% csrf_token %}<input name=street></form>",
)
project.template(
    "p/d.html", "We come to {{ street }}. <a href=\"{% url 'pickup-form' %}\">More</a>"
)


def ask(request):
    if request.method == "POST":
        street = request.POST.get("street", "").strip()
        if street:
            BOOKED.append(street)
            return redirect("pickup-done")
        return redirect("pickup-form")
    return render(request, "p/f.html")


def done(request):
    return render(request, "p/d.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: a street becomes HTML · loses: hidden-once
from django.middleware.csrf import get_token


def ask(request):
    problem = ""
    if request.method == "POST":
        street = request.POST.get("street", "").strip()
        if street:
            BOOKED.append(street)
            return redirect("pickup-done")
        problem = "Where should we come?"
    where = reverse("pickup-form")
    secret = f"<input type=hidden name=csrfmiddlewaretoken value={get_token(request)}>"
    street = "<input name=street>"
    return HttpResponse(f"{problem}<form method=post action='{where}'>{secret}{street}</form>")


def done(request):
    where = reverse("pickup-form")
    return HttpResponse(f"We come to {BOOKED[-1]}. <a href='{where}'>More</a>")


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: the page after the redirect books · loses: hidden-once
project.template(
    "p/f.html",
    "{{ problem }}<form method=post action=\"{% url 'pickup-form' %}\">{% csrf_token %}<input name=street></form>",
)
project.template(
    "p/d.html", "We come to {{ street }}. <a href=\"{% url 'pickup-form' %}\">More</a>"
)


def ask(request):
    problem = ""
    if request.method == "POST":
        street = request.POST.get("street", "").strip()
        if street:
            BOOKED.append(street)
            return redirect("pickup-done")
        problem = "Where should we come?"
    return render(request, "p/f.html", {"problem": problem})


def done(request):
    BOOKED.append(BOOKED[-1])
    return render(request, "p/d.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: a form that Django refuses from a browser · loses: visible, hidden-empty
project.template(
    "p/form.html",
    """<h1>Pick-up</h1>{% if asked %}<p><b>Where</b> should we <em>come</em>?</p>{% endif %}
<form method="post" action="{% url 'pickup-form' %}">
<label>Street</label><input name="street"><button>Book</button></form>""",
)
project.template(
    "p/done.html",
    """<h1>Thank you!</h1><p>We come to <b>{{ street }}</b>. Be at home!</p>
<a href="{% url 'pickup-form' %}">One more</a> <a href="{% url 'pickup-form' %}">Back</a>""",
)


def pickup(request):
    street = request.POST.get("street", "").strip()
    if street:
        BOOKED.append(street)
        return redirect("pickup-done")
    return render(request, "p/form.html", {"asked": request.method == "POST"})


def picked_up(request):
    return render(request, "p/done.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [
        path("", pickup, name="pickup-form"),
        path("done/", picked_up, name="pickup-done"),
    ]


# %% wrong: the question stands there before anybody sent a street · loses: hidden-empty
project.template(
    "p/form.html",
    """<h1>Pick-up</h1>{% if asked %}<p><b>Where</b> should we <em>come</em>?</p>{% endif %}
<form method="post" action="{% url 'pickup-form' %}">
{% csrf_token %}<label>Street</label><input name="street"><button>Book</button></form>""",
)
project.template(
    "p/done.html",
    """<h1>Thank you!</h1><p>We come to <b>{{ street }}</b>. Be at home!</p>
<a href="{% url 'pickup-form' %}">One more</a> <a href="{% url 'pickup-form' %}">Back</a>""",
)


def pickup(request):
    street = request.POST.get("street", "").strip()
    if street:
        BOOKED.append(street)
        return redirect("pickup-done")
    return render(request, "p/form.html", {"asked": True})


def picked_up(request):
    return render(request, "p/done.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [
        path("", pickup, name="pickup-form"),
        path("done/", picked_up, name="pickup-done"),
    ]


# %% wrong: the first street that was ever booked · loses: hidden-once
project.template(
    "p/form.html",
    """<h1>Pick-up</h1>{% if asked %}<p><b>Where</b> should we <em>come</em>?</p>{% endif %}
<form method="post" action="{% url 'pickup-form' %}">
{% csrf_token %}<label>Street</label><input name="street"><button>Book</button></form>""",
)
project.template(
    "p/done.html",
    """<h1>Thank you!</h1><p>We come to <b>{{ street }}</b>. Be at home!</p>
<a href="{% url 'pickup-form' %}">One more</a> <a href="{% url 'pickup-form' %}">Back</a>""",
)


def pickup(request):
    street = request.POST.get("street", "").strip()
    if street:
        BOOKED.append(street)
        return redirect("pickup-done")
    return render(request, "p/form.html", {"asked": request.method == "POST"})


def picked_up(request):
    return render(request, "p/done.html", {"street": BOOKED[0]})


def pickup_urls():
    return [
        path("", pickup, name="pickup-form"),
        path("done/", picked_up, name="pickup-done"),
    ]


# %% wrong: render_to_string without the request · loses: visible, hidden-empty
from django.template.loader import render_to_string

project.template(
    "p/form.html",
    """<h1>Pick-up</h1>{% if asked %}<p><b>Where</b> should we <em>come</em>?</p>{% endif %}
<form method="post" action="{% url 'pickup-form' %}">
{% csrf_token %}<label>Street</label><input name="street"><button>Book</button></form>""",
)
project.template(
    "p/done.html",
    """<h1>Thank you!</h1><p>We come to <b>{{ street }}</b>. Be at home!</p>
<a href="{% url 'pickup-form' %}">One more</a> <a href="{% url 'pickup-form' %}">Back</a>""",
)


def pickup(request):
    street = request.POST.get("street", "").strip()
    if street:
        BOOKED.append(street)
        return redirect("pickup-done")
    asked = request.method == "POST"
    return HttpResponse(render_to_string("p/form.html", {"asked": asked}))


def picked_up(request):
    return render(request, "p/done.html", {"street": BOOKED[-1]})


def pickup_urls():
    return [
        path("", pickup, name="pickup-form"),
        path("done/", picked_up, name="pickup-done"),
    ]


# %% wrong: a street is booked once for ever · loses: hidden-once
from django.middleware.csrf import get_token
from django.utils.html import format_html


class Pickup(View):
    def page(self, problem=""):
        return HttpResponse(
            format_html(
                '<p>{}</p><form method="post" action="{}">'
                '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
                '<input name="street"></form>',
                problem,
                reverse("pickup-form"),
                get_token(self.request),
            )
        )

    def get(self, request):
        return self.page()

    def post(self, request):
        street = request.POST.get("street", "").strip()
        if street == "":
            return self.page("Where should we come?")
        if street not in BOOKED:
            BOOKED.append(street)
        return redirect(reverse("pickup-done"))


def done(request):
    return HttpResponse(
        format_html(
            '<p>We come to {}.</p><a href="{}">One more</a>', BOOKED[-1], reverse("pickup-form")
        )
    )


def pickup_urls():
    return [
        path("", Pickup.as_view(), name="pickup-form"),
        path("done/", done, name="pickup-done"),
    ]


# %% wrong: the form asks with GET · loses: hidden-empty
from django.middleware.csrf import get_token
from django.utils.html import format_html


class Pickup(View):
    def page(self, problem=""):
        return HttpResponse(
            format_html(
                '<p>{}</p><form method="get" action="{}">'
                '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
                '<input name="street"></form>',
                problem,
                reverse("pickup-form"),
                get_token(self.request),
            )
        )

    def get(self, request):
        return self.page()

    def post(self, request):
        street = request.POST.get("street", "").strip()
        if street == "":
            return self.page("Where should we come?")
        BOOKED.append(street)
        return redirect(reverse("pickup-done"))


def done(request):
    return HttpResponse(
        format_html(
            '<p>We come to {}.</p><a href="{}">One more</a>', BOOKED[-1], reverse("pickup-form")
        )
    )


def pickup_urls():
    return [
        path("", Pickup.as_view(), name="pickup-form"),
        path("done/", done, name="pickup-done"),
    ]


# %% wrong: the input has another name · loses: hidden-empty
from django.middleware.csrf import get_token
from django.utils.html import format_html


class Pickup(View):
    def page(self, problem=""):
        return HttpResponse(
            format_html(
                '<p>{}</p><form method="post" action="{}">'
                '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
                '<input name="address"></form>',
                problem,
                reverse("pickup-form"),
                get_token(self.request),
            )
        )

    def get(self, request):
        return self.page()

    def post(self, request):
        street = request.POST.get("street", "").strip()
        if street == "":
            return self.page("Where should we come?")
        BOOKED.append(street)
        return redirect(reverse("pickup-done"))


def done(request):
    return HttpResponse(
        format_html(
            '<p>We come to {}.</p><a href="{}">One more</a>', BOOKED[-1], reverse("pickup-form")
        )
    )


def pickup_urls():
    return [
        path("", Pickup.as_view(), name="pickup-form"),
        path("done/", done, name="pickup-done"),
    ]


# %% wrong: an id is taken for a name · loses: hidden-empty
from django.middleware.csrf import get_token
from django.utils.html import format_html


class Pickup(View):
    def page(self, problem=""):
        return HttpResponse(
            format_html(
                '<p>{}</p><form method="post" action="{}">'
                '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
                '<input id="street"></form>',
                problem,
                reverse("pickup-form"),
                get_token(self.request),
            )
        )

    def get(self, request):
        return self.page()

    def post(self, request):
        street = request.POST.get("street", "").strip()
        if street == "":
            return self.page("Where should we come?")
        BOOKED.append(street)
        return redirect(reverse("pickup-done"))


def done(request):
    return HttpResponse(
        format_html(
            '<p>We come to {}.</p><a href="{}">One more</a>', BOOKED[-1], reverse("pickup-form")
        )
    )


def pickup_urls():
    return [
        path("", Pickup.as_view(), name="pickup-form"),
        path("done/", done, name="pickup-done"),
    ]
