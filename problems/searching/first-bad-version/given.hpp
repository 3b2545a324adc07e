// Whether a version is bad. Every call is a question to the judge, which counts them.
bool isBadVersion(int version) { return __judge::ask<bool>("isBadVersion", version); }
