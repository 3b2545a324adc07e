// Level by level, each node with the largest value on its way.
class Solution {
public:
    int goodNodes(TreeNode* root) {
        queue<pair<TreeNode*, int>> q;
        q.push({root, -10001});
        int res = 0;
        while (!q.empty()) {
            TreeNode* node = q.front().first;
            int high = q.front().second;
            q.pop();
            if (node->val >= high) res++;
            int next = max(high, node->val);
            if (node->left) q.push({node->left, next});
            if (node->right) q.push({node->right, next});
        }
        return res;
    }
};
