int main() {
    int n, target;
    cin >> n >> target;
    vector<int> a(n);
    for (int& v : a) cin >> v;
    for (int i = 0; i < n; ++i)
        for (int j = i + 1; j < n; ++j)
            if (a[i] + a[j] == target) {
                cout << i << ' ' << j;
                return 0;
            }
}
