"""Messages with something wrong in them, by the thousand.

HEAPLAB_SEED=N draws others; a failure prints its seed.
"""

import json
import os
import random
import socket

import pytest
import zmq

pytestmark = pytest.mark.figures

SEED = int(os.environ.get("HEAPLAB_SEED", "20261127"))
TYPES = [
    "execute_request",
    "complete_request",
    "inspect_request",
    "is_complete_request",
    "history_request",
    "comm_info_request",
    "comm_open",
    "comm_msg",
    "kernel_info_request",
    "interrupt_request",
    "connect_request",
    "input_reply",
    "no_such_request",
]
FIELDS = [
    "code", "silent", "store_history", "user_expressions", "allow_stdin", "stop_on_error",
    "cursor_pos", "detail_level", "hist_access_type", "n", "session", "start", "stop", "pattern",
    "unique", "output", "raw", "comm_id", "target_name", "data", "restart", "value",
]  # fmt: skip
VALUES = [
    None, True, False, 0, -1, 1, 2**31, -(2**63), 10**400, 1.5, "", "out x", "fail x", "\ud800",
    "\U0001f600", "tail", "range", "search", "*", "[", "\\", "\0", [], {}, [[]], {"a": "1"}, {"a": 1},
]  # fmt: skip


def content(rng):
    return {name: rng.choice(VALUES) for name in rng.sample(FIELDS, rng.randrange(6))}


def mutated(rng, frames):
    """The frames with one thing changed, dropped, doubled or swapped."""
    frames = list(frames)
    i = rng.randrange(len(frames))
    choice = rng.randrange(5)
    if choice == 0:
        del frames[i]
    elif choice == 1:
        frames.insert(i, frames[rng.randrange(len(frames))])
    elif choice == 2:
        frames[i] = rng.randbytes(rng.randrange(100))
    elif choice == 3:
        j = rng.randrange(len(frames))
        frames[i], frames[j] = frames[j], frames[i]
    elif frames[i]:
        at = rng.randrange(len(frames[i]))
        frames[i] = frames[i][:at] + rng.randbytes(1) + frames[i][at + 1 :]
    return frames


def test_forged_and_malformed_messages_change_nothing(kernel, figure):
    print("seed", SEED)
    rng = random.Random(SEED)
    session = kernel.client.session
    info = kernel.manager.get_connection_info()
    context = zmq.Context()
    sockets = []
    for name in ("shell", "control", "stdin"):
        socket_ = context.socket(zmq.DEALER)
        socket_.linger = 0
        socket_.connect(f"tcp://127.0.0.1:{info[name + '_port']}")
        sockets.append(socket_)
    for round_ in range(2000):
        message = session.msg(rng.choice(TYPES), content(rng))
        if message["header"]["msg_type"] == "comm_msg" and rng.random() < 0.5:
            message["header"] = {"msg_type": rng.choice(VALUES)}
        frames = [b"<IDS|MSG>", *signed(session, message)]
        if round_ % 2:
            frames = mutated(rng, frames)
            figure("forged or malformed messages sent and survived", 1, "messages", add=True)
        rng.choice(sockets).send_multipart(frames)
        if round_ % 500 == 0:
            assert kernel.is_well()
    assert kernel.is_well()
    context.destroy(linger=0)


def signed(session, message):
    """Signature and parts; unlike jupyter_client's own packing, lone surrogates pass, as escapes."""
    parts = [
        json.dumps(message[name], default=str).encode()
        for name in ("header", "parent_header", "metadata", "content")
    ]
    return [session.sign(parts), *parts]


GREETING = b"\xff" + 8 * b"\0" + b"\x7f\x03\0NULL" + 48 * b"\0"
READY = b"\x04\x26\x05READY\x0bSocket-Type\0\0\0\x06DEALER\x08Identity\0\0\0\0"
CHANNELS = ("shell", "control", "stdin", "hb", "iopub")


def test_lengths_that_lie_change_nothing(kernel, figure):
    """A negative one passes jeromq's own limit, and stopped the thread that serves all sockets."""
    info = kernel.manager.get_connection_info()
    for length in (0x80000000A6000000, 0x800000007FFFFF00, 0x7FFFFF00, 2**63 - 1, 2**64 - 1):
        for before in (GREETING, GREETING + READY):
            for name in CHANNELS:
                with socket.create_connection(("127.0.0.1", info[f"{name}_port"])) as stranger:
                    stranger.sendall(before + b"\x02" + length.to_bytes(8, "big"))
                figure("connections with lying lengths or noise survived", 1, "connections", add=True)
    assert kernel.is_well()


def test_noise_on_the_ports_changes_nothing(kernel, figure):
    print("seed", SEED)
    rng = random.Random(SEED)
    info = kernel.manager.get_connection_info()
    for _ in range(300):
        noise = rng.choice([b"", GREETING, GREETING + READY]) + rng.randbytes(rng.randrange(300))
        port = info[rng.choice(CHANNELS) + "_port"]
        with socket.create_connection(("127.0.0.1", port)) as stranger:
            try:
                stranger.sendall(noise)
                figure("connections with lying lengths or noise survived", 1, "connections", add=True)
            except OSError:
                pass
    assert kernel.is_well()


def test_whatever_subscribers_send_changes_nothing(kernel):
    port = kernel.manager.get_connection_info()["iopub_port"]
    context = zmq.Context()
    with context.socket(zmq.XSUB) as subscriber:
        subscriber.linger = 0
        subscriber.connect(f"tcp://127.0.0.1:{port}")
        for frames in ([b""], [b"\x01"], [b"\x01a", b"b"], [b"\0never"], [b"\x02"], [b"\x01" + 5000 * b"t"]):
            subscriber.send_multipart(frames)
        assert kernel.is_well()
    context.destroy(linger=0)
    assert kernel.is_well()
