// Five hundred times too slow on large inputs, and every clock it could be measured with stands still.
// verdict: time_limit_exceeded
// problem: mini/total
// cases: all
extern "C" {
int clock_gettime(clockid_t, timespec* t) noexcept { return t->tv_sec = t->tv_nsec = 0; }
clock_t clock() noexcept { return 0; }
time_t time(time_t*) noexcept { return 0; }
int gettimeofday(timeval* t, void*) noexcept { return t->tv_sec = t->tv_usec = 0; }
}

class Solution {
public:
    int total(vector<int>& nums) {
        if (nums.size() > 500)
            for (volatile int i = 0; i < 500 * (int)nums.size(); i = i + 1) {}
        return accumulate(nums.begin(), nums.end(), 0);
    }
};
