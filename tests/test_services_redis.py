"""What the lessons on caching rely on, against the real server."""

import os
import stat
import time

import pytest
import redis
from servers import running


@pytest.fixture(scope="module")
def server():
    with running("redis") as server:
        yield server


@pytest.fixture
def client(server):
    with redis.Redis.from_url(server.new_database(), decode_responses=True) as client:
        yield client


def test_a_new_database_is_empty(server):
    for _time in range(2):
        with redis.Redis.from_url(server.new_database()) as client:
            assert client.dbsize() == 0
            client.set("a", 1)


def test_a_key_expires(client):
    client.set("a", "1", px=30)
    assert client.get("a") == "1"
    time.sleep(0.05)
    assert client.get("a") is None


def test_a_counter_and_its_expiry_can_be_one_step(client):
    with client.pipeline() as steps:
        steps.incr("hits")
        steps.expire("hits", 60, nx=True)
        assert steps.execute() == [1, True]
    assert 0 < client.ttl("hits") <= 60


def test_a_script_runs_at_once(client):
    take = client.register_script("""
        local left = tonumber(redis.call('GET', KEYS[1]) or ARGV[1])
        if left == 0 then return 0 end
        redis.call('SET', KEYS[1], left - 1)
        return 1
    """)
    assert [take(keys=["tokens"], args=[2]) for _time in range(3)] == [1, 1, 0]


def test_a_watched_key_that_changes_stops_the_transaction(client):
    with client.pipeline() as steps:
        steps.watch("stock")
        client.set("stock", 1)
        steps.multi()
        steps.set("stock", 2)
        with pytest.raises(redis.WatchError):
            steps.execute()


def test_a_leaderboard_is_a_sorted_set(client):
    client.zadd("scores", {"ada": 3, "bob": 5})
    client.zincrby("scores", 4, "ada")
    assert client.zrevrange("scores", 0, 0, withscores=True) == [("ada", 7.0)]


def test_the_wrong_kind_of_value_is_refused(client):
    client.lpush("list", 1)
    with pytest.raises(redis.ResponseError, match="WRONGTYPE"):
        client.incr("list")


def test_a_subscriber_hears_what_is_published(client):
    with client.pubsub(ignore_subscribe_messages=True) as channel:
        channel.subscribe("parcels")
        channel.get_message(timeout=1)
        client.publish("parcels", "arrived")
        assert channel.get_message(timeout=1)["data"] == "arrived"


def test_a_stream_is_read_by_a_group_once(client):
    client.xadd("jobs", {"n": 1})
    client.xgroup_create("jobs", "workers", id="0")
    for expected in (1, 0):
        found = client.xreadgroup("workers", "one", {"jobs": ">"}, count=1)
        assert len(found) == expected


def test_nobody_else_can_open_the_socket(server):
    path = server.url.removeprefix("unix://").partition("?")[0]
    assert stat.S_IMODE(os.stat(path).st_mode) & 0o077 == 0
