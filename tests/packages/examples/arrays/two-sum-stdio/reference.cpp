int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    long long target;
    cin >> n >> target;
    unordered_map<long long, int> seen;
    for (int j = 0; j < n; ++j) {
        long long v;
        cin >> v;
        if (auto at = seen.find(target - v); at != seen.end()) {
            cout << at->second << ' ' << j << '\n';
            return 0;
        }
        seen.emplace(v, j);
    }
}
