// problem: trees/validate-binary-search-tree
// time: O(n log n)
// memory: O(n)
// note: values in order compared with an ordered set of them
class Solution {
    vector<int> values;
    void collect(TreeNode* node) {
        if (node == NULL) return;
        collect(node->left);
        values.push_back(node->val);
        collect(node->right);
    }

public:
    bool isValidBST(TreeNode* root) {
        collect(root);
        set<int> sorted(values.begin(), values.end());
        return sorted.size() == values.size() && equal(sorted.begin(), sorted.end(), values.begin());
    }
};
