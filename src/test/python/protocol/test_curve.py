"""Traffic is encrypted where the connection file has CurveZMQ's keys."""

import json

import pytest
import zmq
from jupyter_client.kernelspec import get_kernel_spec
from scripted import Kernel

CHANNELS = ("shell", "control", "stdin", "hb", "iopub")


@pytest.fixture
def encrypted():
    kernel = Kernel(transport_encryption="required")
    yield kernel
    kernel.close()


def test_the_kernelspec_says_that_it_can():
    assert get_kernel_spec("heaplab").metadata["supported_encryption"] == "curve"


def test_cells_interrupts_and_input_work(encrypted):
    keys = json.loads(open(encrypted.manager.connection_file).read())
    assert len(keys["curve_publickey"]) == len(keys["curve_secretkey"]) == 40
    assert encrypted.is_well()
    request = encrypted.client.execute("ask name", allow_stdin=True)
    encrypted.client.get_stdin_msg(timeout=10)
    encrypted.client.input("Ada")
    assert encrypted.reply(request)["content"]["status"] == "ok"
    with encrypted.manager.connect_hb() as heart:
        heart.send(b"ping")
        assert heart.poll(10_000)
        assert heart.recv() == b"ping"


@pytest.mark.parametrize("keys", ["none", "a server's that is not this one"])
def test_who_lacks_the_key_is_not_heard_and_hears_nothing(encrypted, keys):
    info = encrypted.manager.get_connection_info()
    context = zmq.Context()
    strangers = []
    for name in CHANNELS:
        stranger = context.socket({"hb": zmq.REQ, "iopub": zmq.SUB}.get(name, zmq.DEALER))
        stranger.linger = 0
        if keys != "none":
            stranger.curve_publickey, stranger.curve_secretkey = zmq.curve_keypair()
            stranger.curve_serverkey = zmq.curve_keypair()[0]
        stranger.connect(f"tcp://127.0.0.1:{info[name + '_port']}")
        if name == "iopub":
            stranger.subscribe(b"")
        else:
            message = encrypted.client.session.msg("kernel_info_request", {})
            stranger.send_multipart(encrypted.client.session.serialize(message))
        strangers.append(stranger)
    assert encrypted.is_well()
    assert [stranger.poll(100) for stranger in strangers] == [0] * len(CHANNELS)
    context.destroy(linger=0)
