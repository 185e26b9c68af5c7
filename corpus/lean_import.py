"""Importing a package without the parts of it that nothing here uses: they cost seconds at every start."""

import importlib
import sys
import threading
from collections.abc import Iterable
from types import ModuleType
from typing import Any

_lock = threading.RLock()


class _LeftOut(ModuleType):
    """Stands for a module while the package that imports it is read; its names are classes that cannot be made."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)

        def refuse(self: object, *_: object, **__: object) -> None:
            raise RuntimeError(f"{type(self).__module__}.{name} was left out when its package was imported")

        return type(name, (), {"__init__": refuse, "__module__": self.__name__})


def import_lean(name: str, optional: Iterable[str] = (), unused: Iterable[str] = ()) -> Any:
    """Import a package without some modules, given by their whole names.

    optional ones, which the package itself can do without, are not found while it is imported; unused ones, which it
    imports but which are never called here, are stood in for. Afterwards each can be imported by its name as ever. A
    package that is imported already, or a module that is, is taken as it is.
    """
    with _lock:
        if name in sys.modules:
            return importlib.import_module(name)
        absent: dict[str, Any] = {one: None for one in optional if one not in sys.modules}
        absent |= {one: _LeftOut(one) for one in unused if one not in sys.modules}
        sys.modules.update(absent)
        try:
            return importlib.import_module(name)
        finally:
            for one in absent:
                del sys.modules[one]
