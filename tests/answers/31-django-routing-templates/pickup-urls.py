# %% right: a class with get and post
from django.utils.html import format_html


class Pickup(View):
    def page(self, problem=""):
        return HttpResponse(
            format_html(
                '<p>{}</p><form method="post" action="{}"><input name="street"></form>',
                problem,
                reverse("pickup-form"),
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
from django.utils.html import escape


def pickup_urls():
    def form(words):
        where = reverse("pickup-form")
        return HttpResponse(f"{words}<form method=post action='{where}'><input name=street></form>")

    def ask(request):
        if request.method != "POST":
            return form("")
        street = (request.POST.get("street") or "").strip()
        if not street:
            return form("<b>Where should we come?</b>")
        BOOKED.append(street)
        return HttpResponseRedirect(reverse("pickup-done"))

    def done(request):
        where = reverse("pickup-form")
        return HttpResponse(f"We come to {escape(BOOKED[-1])}. <a href='{where}'>More</a>")

    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: paths are written in · loses: hidden-elsewhere
project.template("p/f.html", "{{ problem }}<form method=post action='/'><input name=street></form>")
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
    "p/f.html", "{{ problem }}<form method=post action='/da/pickup/'><input name=street></form>"
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
    "{{ problem }}<form method=post action=\"{% url 'pickup-form' %}\"><input name=street></form>",
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
    "{{ problem }}<form method=post action=\"{% url 'pickup-form' %}\"><input name=street></form>",
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
    "{{ problem }}<form method=post action=\"{% url 'pickup-form' %}\"><input name=street></form>",
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
    "<form method=post action=\"{% url 'pickup-form' %}\"><input name=street></form>",
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
def ask(request):
    problem = ""
    if request.method == "POST":
        street = request.POST.get("street", "").strip()
        if street:
            BOOKED.append(street)
            return redirect("pickup-done")
        problem = "Where should we come?"
    where = reverse("pickup-form")
    return HttpResponse(f"{problem}<form method=post action='{where}'><input name=street></form>")


def done(request):
    where = reverse("pickup-form")
    return HttpResponse(f"We come to {BOOKED[-1]}. <a href='{where}'>More</a>")


def pickup_urls():
    return [path("", ask, name="pickup-form"), path("done/", done, name="pickup-done")]


# %% wrong: the page after the redirect books · loses: hidden-once
project.template(
    "p/f.html",
    "{{ problem }}<form method=post action=\"{% url 'pickup-form' %}\"><input name=street></form>",
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
