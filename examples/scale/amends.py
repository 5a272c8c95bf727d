"""Letters of apology judged inside of Python: libamends through ctypes, with nothing to install beside the library.

    engine = Engine(lang="en")
    engine.lint("Dear Ms Hale, ...")["score"]

An engine may be used by any number of threads at the same time; they run side by side, as ctypes lets go of the interpreter during a call.
"""
import ctypes
import json
import os


class Refused(ValueError):
    """Options that make no sense, or a text that is no letter; the message says what to do."""


class Engine:
    """Rules and settings, which never change. The options are the keys of a configuration: see amends init."""

    def __init__(self, library=None, **options):
        self._library = _loaded(library or os.environ.get("AMENDS_LIBRARY", "libamends.so.1"))
        error = ctypes.c_void_p()
        text = _written(options)
        self._engine = self._library.amends_engine_new(text, len(text), ctypes.byref(error))
        if not self._engine:
            message = self._library.amends_error_message(error) if error else b"the memory does not suffice"
            self._library.amends_error_free(error)
            raise Refused(message.decode())

    def __del__(self):
        if getattr(self, "_engine", None):
            self._library.amends_engine_free(self._engine)

    def json(self, text, **options):
        """The answer as a text: a record, or an object with an error. The options go before those of the engine."""
        letter, wishes = text.encode(), _written(options)
        result, size = ctypes.c_void_p(), ctypes.c_size_t()
        self._library.amends_lint(self._engine, letter, len(letter), wishes, len(wishes), ctypes.byref(result))
        if not result:
            raise MemoryError
        try:
            answer = self._library.amends_result_json(result, ctypes.byref(size))
            return ctypes.string_at(answer, size.value).decode()
        finally:
            self._library.amends_result_free(result)

    def lint(self, text, **options):
        """The record of a letter as a dictionary."""
        answer = json.loads(self.json(text, **options))
        if "error" in answer:
            raise Refused(answer["error"]["message"])
        return answer


def _written(options):
    return json.dumps(options, ensure_ascii=False).encode() if options else b""


def _loaded(path):
    library = ctypes.CDLL(path)
    pointer, size, text = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_char_p
    shapes = {
        "amends_abi_version": (ctypes.c_uint32, []),
        "amends_engine_new": (pointer, [text, size, ctypes.POINTER(pointer)]),
        "amends_engine_free": (None, [pointer]),
        "amends_lint": (ctypes.c_int, [pointer, text, size, text, size, ctypes.POINTER(pointer)]),
        "amends_result_json": (pointer, [pointer, ctypes.POINTER(size)]),
        "amends_result_free": (None, [pointer]),
        "amends_error_message": (text, [pointer]),
        "amends_error_free": (None, [pointer]),
    }
    for name, (gives, takes) in shapes.items():
        function = getattr(library, name)
        function.restype, function.argtypes = gives, takes
    if library.amends_abi_version() != 1:
        raise ImportError(f"{path}: it has another ABI than this module; take the module of its version")
    return library
