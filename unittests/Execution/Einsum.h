//===- Einsum.h - products over named indices -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_EXECUTION_EINSUM_H
#define AAL_UNITTESTS_EXECUTION_EINSUM_H

#include "TestSession.h"
#include <map>

namespace mlir::aal {

/// A product C[i..] = sum A[..] * B[..] over named indices, such as "bmk,bkn".
struct Einsum {
  std::string a, b, c;
  std::map<char, int64_t> extents;

  /// A product such as "bmk,bkn->bmn". Indices have the extents 3, 5, 7, ...
  static Einsum parse(const std::string &text) {
    Einsum einsum;
    size_t comma = text.find(','), arrow = text.find("->");
    einsum.a = text.substr(0, comma);
    einsum.b = text.substr(comma + 1, arrow - comma - 1);
    einsum.c = text.substr(arrow + 2);
    int64_t extent = 3;
    for (char name : einsum.a + einsum.b)
      if (einsum.extents.try_emplace(name, extent).second)
        extent += 2;
    return einsum;
  }

  int64_t offset(const std::string &names,
                 const std::map<char, int64_t> &at) const {
    int64_t offset = 0;
    for (char name : names)
      offset = offset * extents.at(name) + at.at(name);
    return offset;
  }
  int64_t size(const std::string &names) const {
    int64_t size = 1;
    for (char name : names)
      size *= extents.at(name);
    return size;
  }
  /// Plain loops over all indices.
  Floats reference(const Floats &x, const Floats &y, float start) const {
    Floats z(size(c), start);
    std::string all = c;
    for (char name : a + b)
      if (all.find(name) == std::string::npos)
        all += name;
    for (int64_t i = 0, total = size(all); i < total; ++i) {
      std::map<char, int64_t> at;
      int64_t rest = i;
      for (size_t d = all.size(); d-- > 0;) {
        at[all[d]] = rest % extents.at(all[d]);
        rest /= extents.at(all[d]);
      }
      z[offset(c, at)] += x[offset(a, at)] * y[offset(b, at)];
    }
    return z;
  }

  std::string type(const std::string &names) const {
    std::string text = "tensor<";
    for (char name : names)
      text += std::to_string(extents.at(name)) + "x";
    return text + "f32>";
  }
  /// A linalg.generic of the product, its result starting from `start`.
  std::string source(const std::string &start) const {
    std::string dims, iterators, maps;
    for (auto [name, extent] : extents) {
      dims += (dims.empty() ? "" : ", ") + std::string(1, name);
      iterators += iterators.empty() ? "" : ", ";
      iterators +=
          c.find(name) == std::string::npos ? "\"reduction\"" : "\"parallel\"";
    }
    for (const std::string &names : {a, b, c}) {
      std::string list;
      for (char name : names)
        list += (list.empty() ? "" : ", ") + std::string(1, name);
      maps += (maps.empty() ? "" : ", ") + ("affine_map<(" + dims + ") -> (") +
              list + ")>";
    }
    return "func.func @main(%a: " + type(a) + ", %b: " + type(b) + ") -> " +
           type(c) + " {\n  %z = arith.constant dense<" + start +
           "> : " + type(c) + "\n  %r = linalg.generic {indexing_maps = [" +
           maps + "], iterator_types = [" + iterators +
           "]} ins(%a, %b : " + type(a) + ", " + type(b) +
           ") outs(%z : " + type(c) +
           ") {\n  ^bb0(%x: f32, %y: f32, %o: f32):\n"
           "    %p = arith.mulf %x, %y : f32\n"
           "    %s = arith.addf %o, %p : f32\n"
           "    linalg.yield %s : f32\n  } -> " +
           type(c) + "\n  return %r : " + type(c) + "\n}\n";
  }
};

/// Every transposition, several dimensions of each class, products of vectors,
/// and layouts that need copies.
inline const char *const kEinsums[] = {"mk,kn->mn",
                                       "km,kn->mn",
                                       "mk,nk->mn",
                                       "km,nk->mn",
                                       "mk,kn->nm",
                                       "bmk,bkn->bmn",
                                       "bmk,bnk->bmn",
                                       "mbk,nbk->bmn",
                                       "bthd,bshd->bhts",
                                       "bhts,bshd->bthd",
                                       "btc,chd->bthd",
                                       "bthd,btc->hdc",
                                       "bthd,chd->btc",
                                       "k,k->",
                                       "mk,k->m",
                                       "k,kn->n",
                                       "mkb,knb->mnb",
                                       "akbm,nakb->mn",
                                       "abmck,abknc->mabnc",
                                       "pmqk,kpnq->mqpn"};

} // namespace mlir::aal

#endif // AAL_UNITTESTS_EXECUTION_EINSUM_H
