int main() {
    int n, target;
    cin >> n >> target;
    vector<int> a(n);
    map<int, int> where;
    for (int i = 0; i < n; ++i) cin >> a[i], where[a[i]] = i;
    for (int i = 0; i < n; ++i)
        if (where.count(target - a[i])) {
            cout << i << " " << where[target - a[i]] << endl;
            return 0;
        }
}
