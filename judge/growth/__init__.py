"""How the steps and the memory of a submission grow with its input: counted, fitted, named. Theory: docs/growth.md."""
