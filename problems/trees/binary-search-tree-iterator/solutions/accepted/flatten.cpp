// Writes all values down in the constructor, then counts an index up.
class BSTIterator {
    vector<int> values;
    int at = 0;

    void walk(TreeNode* node) {
        if (!node) return;
        walk(node->left);
        values.push_back(node->val);
        walk(node->right);
    }

public:
    BSTIterator(TreeNode* root) { walk(root); }

    int next() { return values[at++]; }

    bool hasNext() { return at < (int)values.size(); }
};
