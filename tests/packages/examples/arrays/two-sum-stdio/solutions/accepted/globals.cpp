#include <bits/stdc++.h>
using namespace std;

// Never cleared: each case is a life of its own.
int a[100000], n, target;
unordered_map<int, int> seen;

int main(int argc, char** argv) {
#ifndef ONLINE_JUDGE
    freopen("input.txt", "r", stdin);
#endif
    scanf("%d %d", &n, &target);
    for (int i = 0; i < n; i++) {
        scanf("%d", a + i);
        if (seen.count(target - a[i])) {
            printf("%d %d", seen[target - a[i]], i);
            exit(0);
        }
        seen[a[i]] = i;
    }
}
