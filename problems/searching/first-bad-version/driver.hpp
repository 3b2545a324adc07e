// Passes n on. Which version is the first bad one is not known here: the judge is asked.
class Driver {
public:
    explicit Driver(int n) : n_(n) {}
    void call() { found_ = std::make_unique<Solution>()->firstBadVersion(n_); }
    long long finish() const { return found_; }

private:
    int n_;
    long long found_ = 0;
};
