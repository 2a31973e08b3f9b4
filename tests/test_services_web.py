"""An application runs in the background, is reached by its address, and stops."""

import contextlib
import os
import socket
import subprocess
import sys
import time

import httpx
import pytest
from flask import Flask, redirect, request, url_for
from jupyter_client.manager import start_new_kernel
from tiny import ROOT

from autograder import services
from autograder.errors import UsageError


def parcels():
    app = Flask("parcels")

    @app.get("/")
    def home():
        return url_for("home")

    @app.get("/old")
    def old():
        return redirect(url_for("home"))

    @app.post("/echo")
    def echo():
        return request.get_data()

    @app.get("/broken")
    def broken():
        raise ZeroDivisionError("a parcel of no weight")

    return app


async def asgi(scope, receive, send):
    assert scope["type"] == "http", "no lifespan here"
    body = f"{scope['root_path']}|{scope['path']}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": body})


def wsgi(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["SCRIPT_NAME"].encode()]


@pytest.mark.parametrize(
    "app,expected", [(parcels(), "/"), (asgi, "|/"), (wsgi, "")], ids=["flask", "asgi", "wsgi"]
)
def test_any_application_is_served_until_it_is_stopped(app, expected):
    with services.web(app) as site:
        assert services.http.get(site.url).text == expected
        assert site.http.get("/").text == expected
    assert not site.running
    with pytest.raises(httpx.ConnectError):
        services.http.get(site.url)


@pytest.mark.parametrize(
    "app,expected",
    [(parcels(), "/proxy/5/"), (asgi, "/proxy/5|/proxy/5/"), (wsgi, "/proxy/5")],
    ids=["flask", "asgi", "wsgi"],
)
def test_an_application_behind_the_proxy_knows_its_prefix(app, expected):
    with services.web(app) as site:
        assert site.http.get("/", headers={"X-Forwarded-Prefix": "/proxy/5"}).text == expected


def test_says_where_it_is_and_shows_a_link(monkeypatch):
    monkeypatch.setenv("JUPYTERHUB_SERVICE_PREFIX", "/user/ada/")
    with services.web(parcels()) as site:
        assert repr(site) == f"parcels at http://127.0.0.1:{site.port}"
        assert site.proxy_url == f"/user/ada/proxy/{site.port}/"
        assert f'href="/user/ada/proxy/{site.port}/"' in site._repr_html_()
    assert repr(site) == "parcels, stopped"


def test_each_request_has_a_line(capfd):
    with services.web(parcels()) as site:
        site.http.post("/echo?a=1", content=b"hello")
    assert capfd.readouterr().out.startswith("POST /echo?a=1 200 ")
    with services.web(asgi, log=False) as site:
        site.http.get("/")
    assert capfd.readouterr().out == ""


def test_two_sites_have_two_ports():
    with services.web(parcels()) as one, services.web(parcels()) as two:
        assert one.url != two.url


def test_a_port_that_another_program_has_is_refused():
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        with pytest.raises(UsageError, match=rf"port {port} is taken .*leave port out"):
            services.web(parcels(), port=port)


def test_a_cell_run_again_gets_its_port_back():
    first = services.web(parcels())
    with services.web(parcels(), port=first.port) as second:
        assert not first.running
        assert second.http.get("/").text == "/"


def test_what_is_no_application_is_refused():
    with pytest.raises(UsageError, match="expected an application"):
        services.web("parcels")


def test_is_stopped_when_nothing_refers_to_it():
    site = services.web(parcels())
    url = site.url
    del site
    with pytest.raises(httpx.ConnectError):
        services.http.get(url)


def test_no_proxy_of_the_environment_comes_between(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    with services.web(parcels()) as site:
        assert site.http.get("/").text == "/"


def test_a_kernel_shows_requests_and_tracebacks_and_takes_the_site_with_it():
    manager, client = start_new_kernel(cwd=str(ROOT))
    try:
        reply = client.execute_interactive(
            "from flask import Flask; from autograder import services\n"
            "app = Flask('shop')\n"
            "app.add_url_rule('/', 'home', lambda: 'open')\n"
            "app.add_url_rule('/broken', 'broken', lambda: 1 / 0)\n"
            "site = services.web(app)\n"
            "print(site.url, flush=True)\n"
            "[services.http.get(site.url + path).status_code for path in ('/', '/broken')]",
            output_hook=(shown := []).append,
            timeout=60,
        )
        assert reply["content"]["status"] == "ok"
        text = "".join(each["content"].get("text", "") for each in shown)
        url = text.split()[0]
        assert "GET / 200" in text
        assert "ZeroDivisionError" in text
        assert "GET /broken 500" in text
        assert services.http.get(url).text == "open"
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    with pytest.raises(httpx.ConnectError):
        services.http.get(url)


def free_port():
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as probe:
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def jupyter(tmp_path_factory):
    """A Jupyter server with the proxy, as `make lab` has it; its address."""
    port, folder = free_port(), tmp_path_factory.mktemp("jupyter")
    options = [f"--ServerApp.port={port}", "--IdentityProvider.token=", "--no-browser"]
    options += ["--allow-root", f"--ServerApp.root_dir={folder}", "--ServerApp.log_level=ERROR"]
    options += ["--ServerApp.jpserver_extensions={'jupyter_server_proxy': True}"]
    process = subprocess.Popen(
        [sys.executable, "-m", "jupyter_server", *options],
        stderr=subprocess.DEVNULL,
        env=os.environ | {"JUPYTER_RUNTIME_DIR": str(folder), "JUPYTER_NO_CONFIG": "1"},
    )
    url = f"http://127.0.0.1:{port}"
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with contextlib.suppress(httpx.ConnectError):
            services.http.get(f"{url}/api")
            break
        time.sleep(0.1)
    yield url
    process.kill()
    process.wait()


async def moving(scope, receive, send):
    """ASGI: the prefixed path of the root, or a redirect to it."""
    root = f"{scope['root_path']}/".encode()
    moved = scope["path"].endswith("/old")
    headers = [(b"location", root)] if moved else []
    await send({"type": "http.response.start", "status": 302 if moved else 200, "headers": headers})
    await send({"type": "http.response.body", "body": root})


@pytest.mark.parametrize("app", [parcels(), moving], ids=["wsgi", "asgi"])
def test_the_proxy_leads_to_the_site_and_its_links_lead_back(app, jupyter):
    with services.web(app) as site:
        page = services.http.get(jupyter + site.proxy_url)
        assert page.text == site.proxy_url
        moved = services.http.get(f"{jupyter}{site.proxy_url}old")
        assert moved.headers["location"] == site.proxy_url


def test_a_page_is_words_and_links_and_is_shown_in_a_frame_of_its_own():
    text = "<title>t</title><p>a&amp;b <a href='/x'>c</a><script>d</script><form action=''>"
    page = services.page(text)
    assert (page.words, page.links, page.status) == ("a&b c", ["/x", ""], None)
    assert '<iframe sandbox="" srcdoc="&lt;title' in page._repr_html_()
    assert "<script>" not in page._repr_html_()


def test_bold_and_other_tags_within_a_line_part_no_words():
    text = "<h1>Hi</h1><p>LP-<em>7</em> is <b>late</b>.<br>So<a href=a>a</a><a href=b>b</a></p>"
    assert services.page(text).words == "Hi LP-7 is late. So a b"
    assert services.page("<label>Street</label><input><ul><li>a<li>b</ul>").words == "Street a b"


def test_a_page_is_made_of_any_answer():
    with services.web(parcels(), log=False) as site:
        page = services.page(site.http.get("/old"))
        assert (page.status, page.headers["location"]) == (302, "/")
        assert "302 → /" in page._repr_html_()
    assert services.page(parcels().test_client().get("/")).words == "/"
