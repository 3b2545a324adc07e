// Keeps the whole way down, and looks for its largest value at each node: quadratic on a chain.
class Solution {
    vector<int> way;
    int good = 0;

    void walk(TreeNode* node) {
        if (!node) return;
        way.push_back(node->val);
        if (*max_element(way.begin(), way.end()) == node->val) good++;
        walk(node->left);
        walk(node->right);
        way.pop_back();
    }

public:
    int goodNodes(TreeNode* root) {
        walk(root);
        return good;
    }
};
