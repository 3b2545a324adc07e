// No hash table: the keys are small, so arrays of neighbours are indexed by the key itself.
#include <bits/stdc++.h>
using namespace std;

const int LIMIT = 10005, HEAD = 10003, TAIL = 10004;

class LRUCache {
    int before[LIMIT], after[LIMIT], value[LIMIT];
    int free_places;

    void unlink(int k) {
        after[before[k]] = after[k];
        before[after[k]] = before[k];
    }

    void link(int k) {
        after[k] = after[HEAD];
        before[k] = HEAD;
        before[after[HEAD]] = k;
        after[HEAD] = k;
    }

public:
    LRUCache(int capacity) : free_places(capacity) {
        memset(value, -1, sizeof value);
        after[HEAD] = TAIL;
        before[TAIL] = HEAD;
    }

    int get(int key) {
        if (value[key] < 0) return -1;
        unlink(key);
        link(key);
        return value[key];
    }

    void put(int key, int v) {
        if (value[key] >= 0) {
            unlink(key);
        } else if (free_places > 0) {
            --free_places;
        } else {
            int last = before[TAIL];
            unlink(last);
            value[last] = -1;
        }
        value[key] = v;
        link(key);
    }
};
