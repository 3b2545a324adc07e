#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

int main() {
    std::cin.tie(nullptr);
    long long n, target;
    std::cin >> n >> target;
    std::vector<std::pair<long long, int>> a;
    for (long long v; std::cin >> v;) a.push_back({v, int(a.size())});
    std::sort(a.begin(), a.end());
    std::size_t i = 0, j = a.size() - 1;
    while (a[i].first + a[j].first != target) a[i].first + a[j].first < target ? void(++i) : void(--j);
    std::cout << std::min(a[i].second, a[j].second) << "\n\n  " << std::max(a[i].second, a[j].second) << std::endl;
    return 0;
}
