"""What the lessons on MongoDB rely on, against a server that speaks its protocol."""

import datetime

import bson
import pymongo
import pytest
from servers import running


@pytest.fixture(scope="module")
def server():
    with running("mongodb") as server:
        yield server


@pytest.fixture
def db(server):
    with pymongo.MongoClient(server.new_database()) as client:
        yield client.get_default_database()


def test_the_url_names_a_database(server):
    with server.connect() as client:
        assert client.get_default_database().name == "course"


def test_types_come_back_as_python_has_them(db):
    document = {
        "_id": bson.ObjectId(),
        "at": datetime.datetime(2026, 1, 2, 3, 4),
        "price": bson.Decimal128("19.90"),
        "tags": ["a", None],
        "raw": b"\0\1",
    }
    db.goods.insert_one(document)
    assert db.goods.find_one() == document


def test_one_update_changes_a_document_at_once(db):
    db.tickets.insert_one({"_id": 1, "votes": 1, "labels": ["a"], "comments": []})
    change = {"$inc": {"votes": 2}, "$addToSet": {"labels": "a"}, "$push": {"comments": "hi"}}
    db.tickets.update_one({"_id": 1}, change)
    expected = {"_id": 1, "votes": 3, "labels": ["a"], "comments": ["hi"]}
    assert db.tickets.find_one() == expected


def test_a_unique_index_refuses_the_second(db):
    db.users.create_index("name", unique=True)
    db.users.insert_one({"name": "ada"})
    with pytest.raises(pymongo.errors.DuplicateKeyError):
        db.users.insert_one({"name": "ada"})


def test_a_collection_can_insist_on_a_shape(db):
    shape = {"bsonType": "object", "required": ["name"]}
    db.create_collection("users", validator={"$jsonSchema": shape})
    with pytest.raises(pymongo.errors.WriteError) as caught:
        db.users.insert_one({"nam": "ada"})
    assert caught.value.code == 121


def test_a_pipeline_groups_joins_and_sorts(db):
    db.orders.insert_many([{"who": 1, "cents": 5}, {"who": 1, "cents": 7}, {"who": 2, "cents": 1}])
    db.people.insert_many([{"_id": 1, "name": "ada"}, {"_id": 2, "name": "bob"}])
    pipeline = [
        {"$group": {"_id": "$who", "total": {"$sum": "$cents"}}},
        {"$lookup": {"from": "people", "localField": "_id", "foreignField": "_id", "as": "p"}},
        {"$unwind": "$p"},
        {"$project": {"_id": 0, "name": "$p.name", "total": 1}},
        {"$sort": {"total": -1}},
    ]
    expected = [{"name": "ada", "total": 12}, {"name": "bob", "total": 1}]
    assert list(db.orders.aggregate(pipeline)) == expected


def test_a_transaction_is_all_or_nothing(db):
    db.accounts.insert_one({"_id": 1, "n": 5})
    withdraw = {"_id": 1}, {"$inc": {"n": -5}}
    with db.client.start_session() as session:
        session.start_transaction()
        db.accounts.update_one(*withdraw, session=session)
        assert db.accounts.find_one({"_id": 1})["n"] == 5  # what others see
        session.abort_transaction()
        assert db.accounts.find_one({"_id": 1})["n"] == 5
        with session.start_transaction():
            db.accounts.update_one(*withdraw, session=session)
    assert db.accounts.find_one({"_id": 1})["n"] == 0


def test_a_change_stream_tells_what_changed(db):
    with db.tickets.watch() as stream:
        db.tickets.insert_one({"_id": 1})
        change = stream.next()
    assert (change["operationType"], change["documentKey"]) == ("insert", {"_id": 1})


def test_an_index_is_used_where_it_fits(db):
    db.tickets.insert_many([{"status": "open", "n": n} for n in range(50)])
    db.tickets.create_index([("status", 1), ("n", -1)])
    plan = db.tickets.find({"status": "open"}).sort("n", -1).explain()
    assert "IXSCAN" in repr(plan["queryPlanner"]["winningPlan"])


def test_a_filter_of_operators_matches_anything(db):
    """Why request data is never a filter as it came."""
    db.users.insert_one({"name": "ada", "password": "secret"})
    assert db.users.find_one({"name": "ada", "password": {"$ne": ""}}) is not None


def test_documents_can_expire(db):
    db.sessions.create_index("at", expireAfterSeconds=60)
    assert db.sessions.index_information()["at_1"]["expireAfterSeconds"] == 60
