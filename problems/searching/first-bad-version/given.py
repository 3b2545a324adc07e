def isBadVersion(version: int) -> bool:
    """Whether a version is bad. Every call is a question to the judge, which counts them."""
    return ask("isBadVersion", version)
