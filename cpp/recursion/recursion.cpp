// judge._recursion: how deep calls through C functions may go in the calling thread.
//
// Python 3.12 and 3.13 count such calls (lru_cache, sorted with a key, __lt__, max over a generator …) apart and refuse
// more of them than were compiled in, whatever sys.setrecursionlimit says. What is left to a thread stands in its
// state, which Python's own header declares; docs/decisions/python-recursion.md says why it is set there.

#define PY_SSIZE_T_CLEAN
#include <Python.h>

namespace {

// allow(count): lets the calling thread make that many nested calls through C functions. Nothing where Python does not
// count them apart.
PyObject* allow(PyObject*, PyObject* argument) {
    const long count = PyLong_AsLong(argument);
    if (count == -1 && PyErr_Occurred()) return nullptr;
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030E0000
    PyThreadState_Get()->c_recursion_remaining = static_cast<int>(count);
#endif
    Py_RETURN_NONE;
}

PyMethodDef functions[] = {{"allow", allow, METH_O, nullptr}, {nullptr, nullptr, 0, nullptr}};
PyModuleDef_Slot slots[] = {{0, nullptr}};
PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "_recursion", nullptr, 0, functions, slots, nullptr, nullptr, nullptr,
};

}  // namespace

PyMODINIT_FUNC PyInit__recursion() { return PyModuleDef_Init(&module); }
