// Threads with stacks so small that memory does not stop them.
// verdict: runtime_error
// says: more than 512 threads
#include <pthread.h>
#include <unistd.h>

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        pthread_attr_t small;
        pthread_attr_init(&small);
        pthread_attr_setstacksize(&small, 16384);
        while (true) {
            pthread_t made;
            if (pthread_create(&made, &small, [](void*) -> void* { while (true) pause(); }, nullptr) != 0) pause();
        }
    }
};
