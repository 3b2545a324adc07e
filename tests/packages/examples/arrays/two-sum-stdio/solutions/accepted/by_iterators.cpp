#include <iostream>
#include <iterator>
#include <unordered_map>
#include <vector>

int main() {
    std::cin.tie(nullptr);
    std::vector<long long> all{std::istream_iterator<long long>(std::cin), {}};
    std::unordered_map<long long, std::size_t> seen;
    for (std::size_t j = 2; j < all.size(); ++j) {
        if (seen.count(all[1] - all[j])) {
            std::cout << seen[all[1] - all[j]] << "\n\n  " << j - 2 << std::endl;
            return 0;
        }
        seen[all[j]] = j - 2;
    }
    return 1;
}
