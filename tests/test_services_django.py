"""Django in a notebook: configured once, models in cells, pages that are served.

Django can be configured once in a process, so each test runs a notebook's cells in another.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import servers
from tiny import ROOT

room = pytest.fixture(servers.room)

MODEL = """
from autograder import services
project = services.django({options})
from django.db import models
class Parcel(models.Model):
    name = models.CharField(max_length=20, unique=True)
project.create_tables(Parcel)
"""


def run(room, source: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", source],
        env=os.environ | {"TMPDIR": str(room.folder), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_model_in_a_cell_needs_no_plumbing_and_the_cell_can_be_run_again(room):
    model = MODEL.format(options="")
    source = f"{model}\nParcel.objects.create(name='a')\n{model}\nprint(Parcel.objects.count())"
    assert run(room, source) == "0\n"


def test_queries_work_inside_an_event_loop_as_in_a_kernel(room):
    source = MODEL.format(options="") + (
        "import asyncio\n"
        "async def cell():\n    Parcel.objects.create(name='a')\n"
        "    print(Parcel.objects.count())\n"
        "asyncio.run(cell())"
    )
    assert run(room, source) == "1\n"


@pytest.mark.parametrize("kind", ["postgresql", "mysql", "mongodb"])
def test_a_server_can_be_the_database(kind, room):
    servers.running(kind).stop()
    source = MODEL.format(options=f"database=(db := services.{kind}())") + (
        "from django.db import IntegrityError, connection\n"
        "Parcel.objects.create(name='a')\n"
        "try:\n    Parcel.objects.create(name='a')\n"
        "except IntegrityError:\n    print(connection.vendor, Parcel.objects.count())\n"
        "connection.close()"
    )
    assert run(room, source) == f"{kind} 1\n"


def test_addresses_in_a_cell_are_the_projects_and_are_served(room):
    source = MODEL.format(options="") + (
        "from django.http import HttpResponse\nfrom django.urls import path\n"
        "urlpatterns = [path('', lambda r: HttpResponse(f'{Parcel.objects.count()} parcels'))]\n"
        "print(project.client.get('/').content)\n"
        "with project.serve(log=False) as site:\n    print(site.http.get('/').text)"
    )
    assert run(room, source) == "b'0 parcels'\n0 parcels\n"


def test_templates_of_the_folder_are_found(room):
    source = (
        "from autograder import services\nproject = services.django()\n"
        "(project.templates / 'hi.html').write_text('Hi {{ name }}')\n"
        "from django.template.loader import render_to_string\n"
        "print(render_to_string('hi.html', {'name': '<Ada>'}))"
    )
    assert run(room, source) == "Hi &lt;Ada&gt;\n"


def test_addresses_and_templates_that_are_written_anew_count(room):
    source = (
        "from autograder import services\nproject = services.django()\n"
        "from django.shortcuts import render\nfrom django.urls import path, reverse\n"
        "def look():\n"
        "    page = services.page(project.client.get(reverse('hi')))\n"
        "    return reverse('hi'), page.words\n"
        "project.template('deep/hi.html', '<p>one')\n"
        "def hi(request):\n    return render(request, 'deep/hi.html')\n"
        "urlpatterns = [path('a/', hi, name='hi')]\nprint(*look())\n"
        "urlpatterns = [path('b/', hi, name='hi')]\n"
        "project.template('deep/hi.html', '<p>two')\nprint(*look())\n"
        "urlpatterns.insert(0, path('c/', hi, name='new'))\n"
        "print(reverse('new'), project.client.get('/c/').status_code)\n"
        "project.run('check')"
    )
    assert run(room, source).startswith("/a/ one\n/b/ two\n/c/ 200\nSystem check identified no")


def test_filters_of_a_cell_are_loaded(room):
    source = (
        "from autograder import services\nproject = services.django()\n"
        "from django import template\nfrom django.template.loader import render_to_string\n"
        "project.template('loud.html', '{% load lesson %}{{ name|loud }}')\n"
        "for end in '!?':\n"
        "    register = template.Library()\n"
        "    register.filter('loud', lambda text, end=end: text.upper() + end)\n"
        "    print(render_to_string('loud.html', {'name': 'a'}))"
    )
    assert run(room, source) == "A!\nA?\n"


def test_a_template_stays_in_its_folder(room):
    source = (
        "from autograder import services\nproject = services.django()\n"
        "try:\n    project.template('../mine.html', '')\nexcept Exception as error:\n"
        "    print(error)"
    )
    assert "is outside" in run(room, source)


def test_a_visit_gives_what_a_visitor_sees(room):
    source = (
        "from autograder import services\nproject = services.django()\n"
        "from django.http import HttpResponse\nfrom django.urls import include, path, reverse\n"
        "def hi(request):\n"
        "    name = request.GET.get('name') or request.POST['name']\n"
        "    return HttpResponse(f'{request.method} {name} {reverse(\"hi\")}')\n"
        "class Marked:\n"
        "    def __init__(self, get_response):\n        self.get_response = get_response\n"
        "    def __call__(self, request):\n        answer = self.get_response(request)\n"
        "        answer['X-Mark'] = request.headers.get('X-Asked', 'none')\n        return answer\n"
        "urls = [path('hi/', hi, name='hi')]\n"
        "def look(*where, **options):\n"
        "    page = project.visit(*where, **options)\n"
        "    print(page.status, page.words, page.headers.get('X-Mark'))\n"
        "look('/hi/', {'name': 'a'}, urls=urls)\n"
        "look('/deep/hi/', {'name': 'b'}, method='POST', urls=[path('deep/', include(urls))])\n"
        "look('/hi/', {'name': 'c'}, urls=urls, middleware=['__main__.Marked'],\n"
        "     headers={'X-Asked': 'yes'})\n"
        "look('/gone/', urls=urls)\nlook('/hi/', method='POST', urls=urls)\nlook('/hi/')"
    )
    assert run(room, source).splitlines() == [
        "200 GET a /hi/ None",
        "200 POST b /deep/hi/ None",
        "200 GET c /hi/ yes",
        "404 Not Found The requested resource was not found on this server. None",
        "500 Server Error (500) None",
        "404 Not Found The requested resource was not found on this server. None",
    ]


def test_users_and_the_admin_work_after_migrate(room):
    source = MODEL.format(options="") + (
        "project.migrate()\n"
        "from django.contrib import admin\nfrom django.contrib.auth.models import User\n"
        "from django.urls import path\n"
        "admin.site.register(Parcel)\nurlpatterns = [path('admin/', admin.site.urls)]\n"
        "user = User.objects.create_superuser('ada', password='secret')\n"
        "project.client.force_login(user)\n"
        "print(project.client.get('/admin/lesson/parcel/').status_code)"
    )
    assert run(room, source) == "200\n"


def test_an_app_can_be_written_file_by_file(room):
    source = (
        "from autograder import services\nproject = services.django(apps=['shop'])\n"
        "(project.folder / 'shop' / 'views.py').write_text('ANSWER = 42')\n"
        "from shop.views import ANSWER\nprint(ANSWER)\n"
        "project.run('makemigrations', 'shop', verbosity=0)"
    )
    assert run(room, source) == "42\n"


def test_asking_again_gives_the_same_project_and_another_is_refused(room):
    source = (
        "from autograder import services\n"
        "assert services.django(DEBUG=False) is services.django(DEBUG=False)\n"
        "try:\n    services.django(apps=['shop'])\nexcept Exception as error:\n    print(error)"
    )
    shown = run(room, source)
    assert shown.startswith("Django is configured already")
    assert "restart the kernel" in shown


def test_the_folder_is_gone_when_the_kernel_is_killed(room):
    process = room.python(
        "from autograder import services\nimport time\n"
        "print(services.django().folder, flush=True)\ntime.sleep(60)"
    )
    folder = Path(process.stdout.readline().strip())
    assert folder.is_dir()
    assert folder.parent == room.folder
    room.kill(process)
    assert room.left_after(10) == []
