#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/where")
#loc4 = loc("bwd/cls.gelu/mul")
#loc5 = loc("fwd/embeddings.LayerNorm/add")
#loc6 = loc("bwd/embeddings.position_embeddings/index_put")
#loc7 = loc("bwd/embeddings.token_type_embeddings/index_put")
#loc8 = loc("bwd/embeddings.word_embeddings/index_put")
#loc9 = loc("fwd/embeddings/arange")
#loc10 = loc("fwd/embeddings.word_embeddings/embedding")
#loc11 = loc("fwd/embeddings.token_type_embeddings/embedding")
#loc12 = loc("fwd/embeddings/add")
#loc13 = loc("fwd/embeddings.position_embeddings/embedding")
#loc14 = loc("fwd/embeddings.LayerNorm/mean")
#loc15 = loc("fwd/embeddings.LayerNorm/sub")
#loc16 = loc("fwd/embeddings.LayerNorm/mul")
#loc17 = loc("fwd/embeddings.LayerNorm/sum")
#loc18 = loc("fwd/embeddings.LayerNorm/div")
#loc19 = loc("fwd/embeddings.LayerNorm/rsqrt")
#loc22 = loc("fwd/encoder.layer.0.attention.self.query/addmm")
#loc23 = loc("fwd/encoder.layer.0.attention.self/view")
#loc26 = loc("fwd/encoder.layer.0.attention.self.key/addmm")
#loc28 = loc("fwd/encoder.layer.0.attention.self.value/addmm")
#loc30 = loc("fwd/encoder.layer.0.attention.self/mul")
#loc31 = loc("fwd/encoder.layer.0.attention.self/unsqueeze")
#loc32 = loc("fwd/encoder.layer.0.attention.self/add")
#loc33 = loc("fwd/encoder.layer.0.attention.self/amax")
#loc34 = loc("fwd/encoder.layer.0.attention.self/sub")
#loc35 = loc("fwd/encoder.layer.0.attention.self/exp")
#loc36 = loc("fwd/encoder.layer.0.attention.self/sum")
#loc37 = loc("fwd/encoder.layer.0.attention.self/div")
#loc38 = loc("fwd/encoder.layer.0.attention.output.dense/view")
#loc40 = loc("fwd/encoder.layer.0.attention.output.dense/addmm")
#loc41 = loc("fwd/encoder.layer.0.attention.output/add")
#loc42 = loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean")
#loc43 = loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub")
#loc44 = loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul")
#loc45 = loc("fwd/encoder.layer.0.attention.output.LayerNorm/sum")
#loc46 = loc("fwd/encoder.layer.0.attention.output.LayerNorm/div")
#loc47 = loc("fwd/encoder.layer.0.attention.output.LayerNorm/add")
#loc48 = loc("fwd/encoder.layer.0.attention.output.LayerNorm/rsqrt")
#loc49 = loc("fwd/encoder.layer.0.intermediate.dense/view")
#loc51 = loc("fwd/encoder.layer.0.intermediate.dense/addmm")
#loc52 = loc("fwd/encoder.layer.0.gelu/gelu")
#loc53 = loc("fwd/encoder.layer.0.output.dense/view")
#loc55 = loc("fwd/encoder.layer.0.output.dense/addmm")
#loc56 = loc("fwd/encoder.layer.0.output/add")
#loc57 = loc("fwd/encoder.layer.0.output.LayerNorm/mean")
#loc58 = loc("fwd/encoder.layer.0.output.LayerNorm/sub")
#loc59 = loc("fwd/encoder.layer.0.output.LayerNorm/mul")
#loc60 = loc("fwd/encoder.layer.0.output.LayerNorm/sum")
#loc61 = loc("fwd/encoder.layer.0.output.LayerNorm/div")
#loc62 = loc("fwd/encoder.layer.0.output.LayerNorm/add")
#loc63 = loc("fwd/encoder.layer.0.output.LayerNorm/rsqrt")
#loc66 = loc("fwd/encoder.layer.1.attention.self.query/addmm")
#loc67 = loc("fwd/encoder.layer.1.attention.self/view")
#loc70 = loc("fwd/encoder.layer.1.attention.self.key/addmm")
#loc72 = loc("fwd/encoder.layer.1.attention.self.value/addmm")
#loc74 = loc("fwd/encoder.layer.1.attention.self/mul")
#loc75 = loc("fwd/encoder.layer.1.attention.self/add")
#loc76 = loc("fwd/encoder.layer.1.attention.self/unsqueeze")
#loc77 = loc("fwd/encoder.layer.1.attention.self/amax")
#loc78 = loc("fwd/encoder.layer.1.attention.self/sub")
#loc79 = loc("fwd/encoder.layer.1.attention.self/exp")
#loc80 = loc("fwd/encoder.layer.1.attention.self/sum")
#loc81 = loc("fwd/encoder.layer.1.attention.self/div")
#loc82 = loc("fwd/encoder.layer.1.attention.output.dense/view")
#loc84 = loc("fwd/encoder.layer.1.attention.output.dense/addmm")
#loc85 = loc("fwd/encoder.layer.1.attention.output/add")
#loc86 = loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean")
#loc87 = loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub")
#loc88 = loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul")
#loc89 = loc("fwd/encoder.layer.1.attention.output.LayerNorm/sum")
#loc90 = loc("fwd/encoder.layer.1.attention.output.LayerNorm/div")
#loc91 = loc("fwd/encoder.layer.1.attention.output.LayerNorm/add")
#loc92 = loc("fwd/encoder.layer.1.attention.output.LayerNorm/rsqrt")
#loc93 = loc("fwd/encoder.layer.1.intermediate.dense/view")
#loc95 = loc("fwd/encoder.layer.1.intermediate.dense/addmm")
#loc96 = loc("fwd/encoder.layer.1.gelu/gelu")
#loc97 = loc("fwd/encoder.layer.1.output.dense/view")
#loc99 = loc("fwd/encoder.layer.1.output.dense/addmm")
#loc100 = loc("fwd/encoder.layer.1.output/add")
#loc101 = loc("fwd/encoder.layer.1.output.LayerNorm/mean")
#loc102 = loc("fwd/encoder.layer.1.output.LayerNorm/sub")
#loc103 = loc("fwd/encoder.layer.1.output.LayerNorm/mul")
#loc104 = loc("fwd/encoder.layer.1.output.LayerNorm/sum")
#loc105 = loc("fwd/encoder.layer.1.output.LayerNorm/div")
#loc106 = loc("fwd/encoder.layer.1.output.LayerNorm/add")
#loc107 = loc("fwd/encoder.layer.1.output.LayerNorm/rsqrt")
#loc108 = loc("fwd/cls.transform/view")
#loc110 = loc("fwd/cls.transform/addmm")
#loc111 = loc("fwd/cls.gelu/gelu")
#loc112 = loc("fwd/cls.LayerNorm/mean")
#loc113 = loc("fwd/cls.LayerNorm/sub")
#loc114 = loc("fwd/cls.LayerNorm/mul")
#loc115 = loc("fwd/cls.LayerNorm/sum")
#loc116 = loc("fwd/cls.LayerNorm/div")
#loc117 = loc("fwd/cls.LayerNorm/add")
#loc118 = loc("fwd/cls.LayerNorm/rsqrt")
#loc121 = loc("fwd/cls.decoder/addmm")
#loc122 = loc("fwd/loss/view")
#loc123 = loc("fwd/loss/amax")
#loc124 = loc("fwd/loss/sub")
#loc125 = loc("fwd/loss/exp")
#loc126 = loc("fwd/loss/sum")
#loc127 = loc("fwd/loss/log")
#loc128 = loc("fwd/loss/_to_copy")
#loc129 = loc("fwd/loss/unsqueeze")
#loc130 = loc("fwd/loss/gather")
#loc131 = loc("fwd/loss/neg")
#loc132 = loc("fwd/loss/div")
#loc133 = loc("bwd/loss/arange")
#loc134 = loc("bwd/loss/unsqueeze")
#loc135 = loc("bwd/loss/eq")
#loc136 = loc("bwd/loss/bitwise_and")
#loc137 = loc("bwd/loss/div")
#loc138 = loc("bwd/loss/view")
#loc139 = loc("bwd/loss/neg")
#loc140 = loc("bwd/loss/where")
#loc141 = loc("bwd/loss/exp")
#loc142 = loc("bwd/loss/sum")
#loc143 = loc("bwd/loss/mul")
#loc144 = loc("bwd/loss/sub")
#loc146 = loc("bwd/cls.decoder/permute")
#loc147 = loc("bwd/cls.decoder/sum")
#loc148 = loc("bwd/cls.decoder/view")
#loc149 = loc("bwd/cls.LayerNorm/mul")
#loc150 = loc("bwd/cls.LayerNorm/sum")
#loc151 = loc("bwd/cls.LayerNorm/sub")
#loc152 = loc("bwd/cls.LayerNorm/div")
#loc153 = loc("bwd/cls.gelu/erf")
#loc154 = loc("bwd/cls.gelu/add")
#loc155 = loc("bwd/cls.gelu/exp")
#loc156 = loc("bwd/cls.transform/view")
#loc159 = loc("bwd/cls.transform/sum")
#loc160 = loc("bwd/encoder.layer.1.output.LayerNorm/mul")
#loc161 = loc("bwd/encoder.layer.1.output.LayerNorm/sum")
#loc162 = loc("bwd/encoder.layer.1.output.LayerNorm/sub")
#loc163 = loc("bwd/encoder.layer.1.output.LayerNorm/div")
#loc164 = loc("bwd/encoder.layer.1.output.dense/view")
#loc167 = loc("bwd/encoder.layer.1.output.dense/sum")
#loc168 = loc("bwd/encoder.layer.1.gelu/mul")
#loc169 = loc("bwd/encoder.layer.1.gelu/erf")
#loc170 = loc("bwd/encoder.layer.1.gelu/add")
#loc171 = loc("bwd/encoder.layer.1.gelu/exp")
#loc172 = loc("bwd/encoder.layer.1.intermediate.dense/view")
#loc175 = loc("bwd/encoder.layer.1.intermediate.dense/sum")
#loc176 = loc("bwd/-/add")
#loc177 = loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul")
#loc178 = loc("bwd/encoder.layer.1.attention.output.LayerNorm/sum")
#loc179 = loc("bwd/encoder.layer.1.attention.output.LayerNorm/sub")
#loc180 = loc("bwd/encoder.layer.1.attention.output.LayerNorm/div")
#loc181 = loc("bwd/encoder.layer.1.attention.output.dense/view")
#loc184 = loc("bwd/encoder.layer.1.attention.output.dense/sum")
#loc185 = loc("bwd/encoder.layer.1.attention.self/view")
#loc188 = loc("bwd/encoder.layer.1.attention.self/mul")
#loc189 = loc("bwd/encoder.layer.1.attention.self/sum")
#loc190 = loc("bwd/encoder.layer.1.attention.self/sub")
#loc191 = loc("bwd/encoder.layer.1.attention.self.value/view")
#loc194 = loc("bwd/encoder.layer.1.attention.self.value/sum")
#loc195 = loc("bwd/encoder.layer.1.attention.self.key/view")
#loc198 = loc("bwd/encoder.layer.1.attention.self.key/sum")
#loc199 = loc("bwd/encoder.layer.1.attention.self.query/view")
#loc202 = loc("bwd/encoder.layer.1.attention.self.query/sum")
#loc203 = loc("bwd/encoder.layer.0.output.LayerNorm/mul")
#loc204 = loc("bwd/encoder.layer.0.output.LayerNorm/sum")
#loc205 = loc("bwd/encoder.layer.0.output.LayerNorm/sub")
#loc206 = loc("bwd/encoder.layer.0.output.LayerNorm/div")
#loc207 = loc("bwd/encoder.layer.0.output.dense/view")
#loc210 = loc("bwd/encoder.layer.0.output.dense/sum")
#loc211 = loc("bwd/encoder.layer.0.gelu/mul")
#loc212 = loc("bwd/encoder.layer.0.gelu/erf")
#loc213 = loc("bwd/encoder.layer.0.gelu/add")
#loc214 = loc("bwd/encoder.layer.0.gelu/exp")
#loc215 = loc("bwd/encoder.layer.0.intermediate.dense/view")
#loc218 = loc("bwd/encoder.layer.0.intermediate.dense/sum")
#loc219 = loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul")
#loc220 = loc("bwd/encoder.layer.0.attention.output.LayerNorm/sum")
#loc221 = loc("bwd/encoder.layer.0.attention.output.LayerNorm/sub")
#loc222 = loc("bwd/encoder.layer.0.attention.output.LayerNorm/div")
#loc223 = loc("bwd/encoder.layer.0.attention.output.dense/view")
#loc226 = loc("bwd/encoder.layer.0.attention.output.dense/sum")
#loc227 = loc("bwd/encoder.layer.0.attention.self/view")
#loc230 = loc("bwd/encoder.layer.0.attention.self/mul")
#loc231 = loc("bwd/encoder.layer.0.attention.self/sum")
#loc232 = loc("bwd/encoder.layer.0.attention.self/sub")
#loc233 = loc("bwd/encoder.layer.0.attention.self.value/view")
#loc236 = loc("bwd/encoder.layer.0.attention.self.value/sum")
#loc237 = loc("bwd/encoder.layer.0.attention.self.key/view")
#loc240 = loc("bwd/encoder.layer.0.attention.self.key/sum")
#loc241 = loc("bwd/encoder.layer.0.attention.self.query/view")
#loc244 = loc("bwd/encoder.layer.0.attention.self.query/sum")
#loc245 = loc("bwd/embeddings.LayerNorm/mul")
#loc246 = loc("bwd/embeddings.LayerNorm/sum")
#loc247 = loc("bwd/embeddings.LayerNorm/sub")
#loc248 = loc("bwd/embeddings.LayerNorm/div")
#loc249 = loc("bwd/embeddings/sum")
#loc252 = loc("bwd/embeddings.word_embeddings/eq")
#loc253 = loc("bwd/embeddings.word_embeddings/unsqueeze")
#loc254 = loc("bwd/embeddings.word_embeddings/where")
#loc256 = loc("bwd/embeddings.word_embeddings/add")
#loc257 = loc("predict")
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
#map14 = affine_map<(d0) -> ()>
#map15 = affine_map<() -> ()>
#map16 = affine_map<(d0, d1) -> (0, d1)>
#map17 = affine_map<(d0, d1) -> ()>
#map18 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map19 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main(%arg0: tensor<24x16xf32> {aal.name = "embeddings.word_embeddings.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<8x16xf32> {aal.name = "embeddings.position_embeddings.weight", aal.role = "parameter"} loc("main"), %arg2: tensor<2x16xf32> {aal.name = "embeddings.token_type_embeddings.weight", aal.role = "parameter"} loc("main"), %arg3: tensor<16xf32> {aal.name = "embeddings.LayerNorm.weight", aal.role = "parameter"} loc("main"), %arg4: tensor<16xf32> {aal.name = "embeddings.LayerNorm.bias", aal.role = "parameter"} loc("main"), %arg5: tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.query.weight", aal.role = "parameter"} loc("main"), %arg6: tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.query.bias", aal.role = "parameter"} loc("main"), %arg7: tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.key.weight", aal.role = "parameter"} loc("main"), %arg8: tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.key.bias", aal.role = "parameter"} loc("main"), %arg9: tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.value.weight", aal.role = "parameter"} loc("main"), %arg10: tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.value.bias", aal.role = "parameter"} loc("main"), %arg11: tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.output.dense.weight", aal.role = "parameter"} loc("main"), %arg12: tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.dense.bias", aal.role = "parameter"} loc("main"), %arg13: tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.LayerNorm.weight", aal.role = "parameter"} loc("main"), %arg14: tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.LayerNorm.bias", aal.role = "parameter"} loc("main"), %arg15: tensor<32x16xf32> {aal.name = "encoder.layer.0.intermediate.dense.weight", aal.role = "parameter"} loc("main"), %arg16: tensor<32xf32> {aal.name = "encoder.layer.0.intermediate.dense.bias", aal.role = "parameter"} loc("main"), %arg17: tensor<16x32xf32> {aal.name = "encoder.layer.0.output.dense.weight", aal.role = "parameter"} loc("main"), %arg18: tensor<16xf32> {aal.name = "encoder.layer.0.output.dense.bias", aal.role = "parameter"} loc("main"), %arg19: tensor<16xf32> {aal.name = "encoder.layer.0.output.LayerNorm.weight", aal.role = "parameter"} loc("main"), %arg20: tensor<16xf32> {aal.name = "encoder.layer.0.output.LayerNorm.bias", aal.role = "parameter"} loc("main"), %arg21: tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.query.weight", aal.role = "parameter"} loc("main"), %arg22: tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.query.bias", aal.role = "parameter"} loc("main"), %arg23: tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.key.weight", aal.role = "parameter"} loc("main"), %arg24: tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.key.bias", aal.role = "parameter"} loc("main"), %arg25: tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.value.weight", aal.role = "parameter"} loc("main"), %arg26: tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.value.bias", aal.role = "parameter"} loc("main"), %arg27: tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.output.dense.weight", aal.role = "parameter"} loc("main"), %arg28: tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.dense.bias", aal.role = "parameter"} loc("main"), %arg29: tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.LayerNorm.weight", aal.role = "parameter"} loc("main"), %arg30: tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.LayerNorm.bias", aal.role = "parameter"} loc("main"), %arg31: tensor<32x16xf32> {aal.name = "encoder.layer.1.intermediate.dense.weight", aal.role = "parameter"} loc("main"), %arg32: tensor<32xf32> {aal.name = "encoder.layer.1.intermediate.dense.bias", aal.role = "parameter"} loc("main"), %arg33: tensor<16x32xf32> {aal.name = "encoder.layer.1.output.dense.weight", aal.role = "parameter"} loc("main"), %arg34: tensor<16xf32> {aal.name = "encoder.layer.1.output.dense.bias", aal.role = "parameter"} loc("main"), %arg35: tensor<16xf32> {aal.name = "encoder.layer.1.output.LayerNorm.weight", aal.role = "parameter"} loc("main"), %arg36: tensor<16xf32> {aal.name = "encoder.layer.1.output.LayerNorm.bias", aal.role = "parameter"} loc("main"), %arg37: tensor<16x16xf32> {aal.name = "cls.transform.weight", aal.role = "parameter"} loc("main"), %arg38: tensor<16xf32> {aal.name = "cls.transform.bias", aal.role = "parameter"} loc("main"), %arg39: tensor<16xf32> {aal.name = "cls.LayerNorm.weight", aal.role = "parameter"} loc("main"), %arg40: tensor<16xf32> {aal.name = "cls.LayerNorm.bias", aal.role = "parameter"} loc("main"), %arg41: tensor<24xf32> {aal.name = "cls.decoder.bias", aal.role = "parameter"} loc("main"), %arg42: tensor<2x8xi64> {aal.name = "ids", aal.role = "input"} loc("main"), %arg43: tensor<2x8xi64> {aal.name = "types", aal.role = "input"} loc("main"), %arg44: tensor<2x8xf32> {aal.name = "mask", aal.role = "input"} loc("main"), %arg45: tensor<2x8xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg46: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<24x16xf32> {aal.name = "embeddings.word_embeddings.weight", aal.role = "gradient"}, tensor<8x16xf32> {aal.name = "embeddings.position_embeddings.weight", aal.role = "gradient"}, tensor<2x16xf32> {aal.name = "embeddings.token_type_embeddings.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "embeddings.LayerNorm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "embeddings.LayerNorm.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.query.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.query.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.key.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.key.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.value.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.value.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.output.dense.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.dense.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.LayerNorm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.LayerNorm.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "encoder.layer.0.intermediate.dense.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "encoder.layer.0.intermediate.dense.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "encoder.layer.0.output.dense.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.output.dense.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.output.LayerNorm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.0.output.LayerNorm.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.query.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.query.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.key.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.key.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.value.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.value.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.output.dense.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.dense.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.LayerNorm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.LayerNorm.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "encoder.layer.1.intermediate.dense.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "encoder.layer.1.intermediate.dense.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "encoder.layer.1.output.dense.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.output.dense.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.output.LayerNorm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layer.1.output.LayerNorm.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "cls.transform.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "cls.transform.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "cls.LayerNorm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "cls.LayerNorm.bias", aal.role = "gradient"}, tensor<24xf32> {aal.name = "cls.decoder.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "bert"} {
    %c16 = arith.constant 16 : index loc(#loc)
    %c1 = arith.constant 1 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc3)
    %cst_4 = arith.constant 0.3989422804014327 : f64 loc(#loc4)
    %cst_5 = arith.constant 0.70710678118654757 : f64 loc(#loc4)
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64 loc(#loc5)
    %cst_7 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_8 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_9 = arith.constant -5.000000e-01 : f32 loc(#loc)
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<8x16xf32> loc(#loc6)
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<2x16xf32> loc(#loc7)
    %cst_12 = arith.constant dense<0.000000e+00> : tensor<24x16xf32> loc(#loc8)
    %cst_13 = arith.constant dense<0> : tensor<i64> loc(#loc3)
    %0 = tensor.empty() : tensor<8xi64> loc(#loc9)
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64 loc("fwd/embeddings/arange")):
      %389 = linalg.index 0 : index loc(#loc9)
      %390 = arith.index_cast %389 : index to i64 loc(#loc9)
      linalg.yield %390 : i64 loc(#loc9)
    } -> tensor<8xi64> loc(#loc9)
    %2 = tensor.empty() : tensor<2x8x16xf32> loc(#loc10)
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg42 : tensor<2x8xi64>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/embeddings.word_embeddings/embedding"), %out: f32 loc("fwd/embeddings.word_embeddings/embedding")):
      %389 = arith.index_cast %in : i64 to index loc(#loc10)
      %390 = linalg.index 2 : index loc(#loc10)
      %extracted = tensor.extract %arg0[%389, %390] : tensor<24x16xf32> loc(#loc10)
      linalg.yield %extracted : f32 loc(#loc10)
    } -> tensor<2x8x16xf32> loc(#loc10)
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg43 : tensor<2x8xi64>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/embeddings.token_type_embeddings/embedding"), %out: f32 loc("fwd/embeddings.token_type_embeddings/embedding")):
      %389 = arith.index_cast %in : i64 to index loc(#loc11)
      %390 = linalg.index 2 : index loc(#loc11)
      %extracted = tensor.extract %arg2[%389, %390] : tensor<2x16xf32> loc(#loc11)
      linalg.yield %extracted : f32 loc(#loc11)
    } -> tensor<2x8x16xf32> loc(#loc11)
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.word_embeddings/embedding"), %in_173: f32 loc("fwd/embeddings.token_type_embeddings/embedding"), %out: f32 loc("fwd/embeddings/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc12)
      linalg.yield %389 : f32 loc(#loc12)
    } -> tensor<2x8x16xf32> loc(#loc12)
    %6 = tensor.empty() : tensor<8x16xf32> loc(#loc13)
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi64>) outs(%6 : tensor<8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/embeddings/arange"), %out: f32 loc("fwd/embeddings.position_embeddings/embedding")):
      %389 = arith.index_cast %in : i64 to index loc(#loc13)
      %390 = linalg.index 1 : index loc(#loc13)
      %extracted = tensor.extract %arg1[%389, %390] : tensor<8x16xf32> loc(#loc13)
      linalg.yield %extracted : f32 loc(#loc13)
    } -> tensor<8x16xf32> loc(#loc13)
    %8 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x8x16xf32>, tensor<8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings/add"), %in_173: f32 loc("fwd/embeddings.position_embeddings/embedding"), %out: f32 loc("fwd/embeddings/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc12)
      linalg.yield %389 : f32 loc(#loc12)
    } -> tensor<2x8x16xf32> loc(#loc12)
    %9 = tensor.empty() : tensor<2x8x1xf32> loc(#loc14)
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32> loc(#loc14)
    %11 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings/add"), %out: f32 loc("fwd/embeddings.LayerNorm/mean")):
      %389 = arith.addf %in, %out : f32 loc(#loc14)
      linalg.yield %389 : f32 loc(#loc14)
    } -> tensor<2x8x1xf32> loc(#loc14)
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/mean"), %out: f32 loc("fwd/embeddings.LayerNorm/mean")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc14)
      linalg.yield %389 : f32 loc(#loc14)
    } -> tensor<2x8x1xf32> loc(#loc14)
    %13 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings/add"), %in_173: f32 loc("fwd/embeddings.LayerNorm/mean"), %out: f32 loc("fwd/embeddings.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc15)
      linalg.yield %389 : f32 loc(#loc15)
    } -> tensor<2x8x16xf32> loc(#loc15)
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/sub"), %in_173: f32 loc("fwd/embeddings.LayerNorm/sub"), %out: f32 loc("fwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc16)
      linalg.yield %389 : f32 loc(#loc16)
    } -> tensor<2x8x16xf32> loc(#loc16)
    %15 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/mul"), %out: f32 loc("fwd/embeddings.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc17)
      linalg.yield %389 : f32 loc(#loc17)
    } -> tensor<2x8x1xf32> loc(#loc17)
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/sum"), %out: f32 loc("fwd/embeddings.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc18)
      linalg.yield %389 : f32 loc(#loc18)
    } -> tensor<2x8x1xf32> loc(#loc18)
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/div"), %out: f32 loc("fwd/embeddings.LayerNorm/add")):
      %389 = arith.truncf %cst_6 : f64 to f32 loc(#loc5)
      %390 = arith.addf %in, %389 : f32 loc(#loc5)
      linalg.yield %390 : f32 loc(#loc5)
    } -> tensor<2x8x1xf32> loc(#loc5)
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/add"), %out: f32 loc("fwd/embeddings.LayerNorm/rsqrt")):
      %389 = math.rsqrt %in : f32 loc(#loc19)
      linalg.yield %389 : f32 loc(#loc19)
    } -> tensor<2x8x1xf32> loc(#loc19)
    %19 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %18 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/sub"), %in_173: f32 loc("fwd/embeddings.LayerNorm/rsqrt"), %out: f32 loc("fwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc16)
      linalg.yield %389 : f32 loc(#loc16)
    } -> tensor<2x8x16xf32> loc(#loc16)
    %20 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg3 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/mul"), %in_173: f32 loc("fwd/embeddings.LayerNorm/mul"), %out: f32 loc("fwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc16)
      linalg.yield %389 : f32 loc(#loc16)
    } -> tensor<2x8x16xf32> loc(#loc16)
    %21 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg4 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/mul"), %in_173: f32 loc("fwd/embeddings.LayerNorm/add"), %out: f32 loc("fwd/embeddings.LayerNorm/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc5)
      linalg.yield %389 : f32 loc(#loc5)
    } -> tensor<2x8x16xf32> loc(#loc5)
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc20)
    %22 = tensor.empty() : tensor<16x16xf32> loc(#loc21)
    %transposed = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc21)
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc22)
    %24 = linalg.matmul ins(%collapsed, %transposed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc22)
    %25 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6, %24 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self.query/addmm"), %in_173: f32 loc("fwd/encoder.layer.0.attention.self.query/addmm"), %out: f32 loc("fwd/encoder.layer.0.attention.self.query/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc22)
      linalg.yield %389 : f32 loc(#loc22)
    } -> tensor<16x16xf32> loc(#loc22)
    %expanded = tensor.expand_shape %25 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc23)
    %26 = tensor.empty() : tensor<2x4x8x4xf32> loc(#loc24)
    %transposed_14 = linalg.transpose ins(%expanded : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc24)
    %transposed_15 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc25)
    %27 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc26)
    %28 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8, %27 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self.key/addmm"), %in_173: f32 loc("fwd/encoder.layer.0.attention.self.key/addmm"), %out: f32 loc("fwd/encoder.layer.0.attention.self.key/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc26)
      linalg.yield %389 : f32 loc(#loc26)
    } -> tensor<16x16xf32> loc(#loc26)
    %expanded_16 = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc23)
    %transposed_17 = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc27)
    %29 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc28)
    %30 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg10, %29 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self.value/addmm"), %in_173: f32 loc("fwd/encoder.layer.0.attention.self.value/addmm"), %out: f32 loc("fwd/encoder.layer.0.attention.self.value/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc28)
      linalg.yield %389 : f32 loc(#loc28)
    } -> tensor<16x16xf32> loc(#loc28)
    %expanded_18 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc23)
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc24)
    %31 = tensor.empty() : tensor<2x4x4x8xf32> loc(#loc24)
    %transposed_20 = linalg.transpose ins(%expanded_16 : tensor<2x8x4x4xf32>) outs(%31 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc24)
    %collapsed_21 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc23)
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc23)
    %32 = tensor.empty() : tensor<8x8x8xf32> loc(#loc29)
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc29)
    %34 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%33 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc29)
    %expanded_23 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc23)
    %35 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc30)
    %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/view"), %out: f32 loc("fwd/encoder.layer.0.attention.self/mul")):
      %389 = arith.mulf %in, %cst_2 : f32 loc(#loc30)
      linalg.yield %389 : f32 loc(#loc30)
    } -> tensor<2x4x8x8xf32> loc(#loc30)
    %expanded_24 = tensor.expand_shape %arg44 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32> loc(#loc31)
    %37 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_24 : tensor<2x4x8x8xf32>, tensor<2x1x1x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/mul"), %in_173: f32 loc("fwd/encoder.layer.0.attention.self/unsqueeze"), %out: f32 loc("fwd/encoder.layer.0.attention.self/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc32)
      linalg.yield %389 : f32 loc(#loc32)
    } -> tensor<2x4x8x8xf32> loc(#loc32)
    %38 = tensor.empty() : tensor<2x4x8xi64> loc(#loc33)
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64> loc(#loc33)
    %40 = tensor.empty() : tensor<2x4x8xf32> loc(#loc33)
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32> loc(#loc33)
    %42:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x8x8xf32>) outs(%41, %39 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/add"), %out: f32 loc("fwd/encoder.layer.0.attention.self/amax"), %out_173: i64 loc("fwd/encoder.layer.0.attention.self/amax")):
      %389 = linalg.index 3 : index loc(#loc33)
      %390 = arith.index_cast %389 : index to i64 loc(#loc33)
      %391 = arith.maximumf %in, %out : f32 loc(#loc33)
      %392 = arith.cmpf ogt, %in, %out : f32 loc(#loc33)
      %393 = arith.select %392, %390, %out_173 : i64 loc(#loc33)
      linalg.yield %391, %393 : f32, i64 loc(#loc33)
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>) loc(#loc33)
    %expanded_25 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32> loc(#loc33)
    %43 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_25 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/add"), %in_173: f32 loc("fwd/encoder.layer.0.attention.self/amax"), %out: f32 loc("fwd/encoder.layer.0.attention.self/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc34)
      linalg.yield %389 : f32 loc(#loc34)
    } -> tensor<2x4x8x8xf32> loc(#loc34)
    %44 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/sub"), %out: f32 loc("fwd/encoder.layer.0.attention.self/exp")):
      %389 = math.exp %in : f32 loc(#loc35)
      linalg.yield %389 : f32 loc(#loc35)
    } -> tensor<2x4x8x8xf32> loc(#loc35)
    %45 = tensor.empty() : tensor<2x4x8x1xf32> loc(#loc36)
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32> loc(#loc36)
    %47 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x8x8xf32>) outs(%46 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/exp"), %out: f32 loc("fwd/encoder.layer.0.attention.self/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc36)
      linalg.yield %389 : f32 loc(#loc36)
    } -> tensor<2x4x8x1xf32> loc(#loc36)
    %48 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/exp"), %in_173: f32 loc("fwd/encoder.layer.0.attention.self/sum"), %out: f32 loc("fwd/encoder.layer.0.attention.self/div")):
      %389 = arith.divf %in, %in_173 : f32 loc(#loc37)
      linalg.yield %389 : f32 loc(#loc37)
    } -> tensor<2x4x8x8xf32> loc(#loc37)
    %collapsed_26 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc23)
    %collapsed_27 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc23)
    %49 = tensor.empty() : tensor<8x8x4xf32> loc(#loc29)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc29)
    %51 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%50 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc29)
    %expanded_28 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc23)
    %52 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc24)
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x4x8x4xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc24)
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc38)
    %transposed_31 = linalg.transpose ins(%arg11 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc39)
    %53 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc40)
    %54 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12, %53 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.dense/addmm"), %in_173: f32 loc("fwd/encoder.layer.0.attention.output.dense/addmm"), %out: f32 loc("fwd/encoder.layer.0.attention.output.dense/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc40)
      linalg.yield %389 : f32 loc(#loc40)
    } -> tensor<16x16xf32> loc(#loc40)
    %expanded_32 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc38)
    %55 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %21 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.dense/view"), %in_173: f32 loc("fwd/embeddings.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.attention.output/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc41)
      linalg.yield %389 : f32 loc(#loc41)
    } -> tensor<2x8x16xf32> loc(#loc41)
    %56 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output/add"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean")):
      %389 = arith.addf %in, %out : f32 loc(#loc42)
      linalg.yield %389 : f32 loc(#loc42)
    } -> tensor<2x8x1xf32> loc(#loc42)
    %57 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc42)
      linalg.yield %389 : f32 loc(#loc42)
    } -> tensor<2x8x1xf32> loc(#loc42)
    %58 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output/add"), %in_173: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc43)
      linalg.yield %389 : f32 loc(#loc43)
    } -> tensor<2x8x16xf32> loc(#loc43)
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub"), %in_173: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc44)
      linalg.yield %389 : f32 loc(#loc44)
    } -> tensor<2x8x16xf32> loc(#loc44)
    %60 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc45)
      linalg.yield %389 : f32 loc(#loc45)
    } -> tensor<2x8x1xf32> loc(#loc45)
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sum"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc46)
      linalg.yield %389 : f32 loc(#loc46)
    } -> tensor<2x8x1xf32> loc(#loc46)
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/div"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add")):
      %389 = arith.truncf %cst_6 : f64 to f32 loc(#loc47)
      %390 = arith.addf %in, %389 : f32 loc(#loc47)
      linalg.yield %390 : f32 loc(#loc47)
    } -> tensor<2x8x1xf32> loc(#loc47)
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/rsqrt")):
      %389 = math.rsqrt %in : f32 loc(#loc48)
      linalg.yield %389 : f32 loc(#loc48)
    } -> tensor<2x8x1xf32> loc(#loc48)
    %64 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub"), %in_173: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/rsqrt"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc44)
      linalg.yield %389 : f32 loc(#loc44)
    } -> tensor<2x8x16xf32> loc(#loc44)
    %65 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %in_173: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc44)
      linalg.yield %389 : f32 loc(#loc44)
    } -> tensor<2x8x16xf32> loc(#loc44)
    %66 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg14 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %in_173: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc47)
      linalg.yield %389 : f32 loc(#loc47)
    } -> tensor<2x8x16xf32> loc(#loc47)
    %collapsed_33 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc49)
    %67 = tensor.empty() : tensor<16x32xf32> loc(#loc50)
    %transposed_34 = linalg.transpose ins(%arg15 : tensor<32x16xf32>) outs(%67 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc50)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc51)
    %69 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc51)
    %70 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %69 : tensor<32xf32>, tensor<16x32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.intermediate.dense/addmm"), %in_173: f32 loc("fwd/encoder.layer.0.intermediate.dense/addmm"), %out: f32 loc("fwd/encoder.layer.0.intermediate.dense/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc51)
      linalg.yield %389 : f32 loc(#loc51)
    } -> tensor<16x32xf32> loc(#loc51)
    %expanded_35 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc49)
    %71 = tensor.empty() : tensor<2x8x32xf32> loc(#loc52)
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.intermediate.dense/view"), %out: f32 loc("fwd/encoder.layer.0.gelu/gelu")):
      %389 = arith.divf %in, %cst_8 : f32 loc(#loc52)
      %390 = math.erf %389 : f32 loc(#loc52)
      %391 = arith.addf %390, %cst_1 : f32 loc(#loc52)
      %392 = arith.mulf %391, %cst_2 : f32 loc(#loc52)
      %393 = arith.mulf %in, %392 : f32 loc(#loc52)
      linalg.yield %393 : f32 loc(#loc52)
    } -> tensor<2x8x32xf32> loc(#loc52)
    %collapsed_36 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc53)
    %73 = tensor.empty() : tensor<32x16xf32> loc(#loc54)
    %transposed_37 = linalg.transpose ins(%arg17 : tensor<16x32xf32>) outs(%73 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc54)
    %74 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc55)
    %75 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18, %74 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.dense/addmm"), %in_173: f32 loc("fwd/encoder.layer.0.output.dense/addmm"), %out: f32 loc("fwd/encoder.layer.0.output.dense/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc55)
      linalg.yield %389 : f32 loc(#loc55)
    } -> tensor<16x16xf32> loc(#loc55)
    %expanded_38 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc53)
    %76 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %66 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.dense/view"), %in_173: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.output/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc56)
      linalg.yield %389 : f32 loc(#loc56)
    } -> tensor<2x8x16xf32> loc(#loc56)
    %77 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output/add"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mean")):
      %389 = arith.addf %in, %out : f32 loc(#loc57)
      linalg.yield %389 : f32 loc(#loc57)
    } -> tensor<2x8x1xf32> loc(#loc57)
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mean")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc57)
      linalg.yield %389 : f32 loc(#loc57)
    } -> tensor<2x8x1xf32> loc(#loc57)
    %79 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output/add"), %in_173: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc58)
      linalg.yield %389 : f32 loc(#loc58)
    } -> tensor<2x8x16xf32> loc(#loc58)
    %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sub"), %in_173: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sub"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc59)
      linalg.yield %389 : f32 loc(#loc59)
    } -> tensor<2x8x16xf32> loc(#loc59)
    %81 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc60)
      linalg.yield %389 : f32 loc(#loc60)
    } -> tensor<2x8x1xf32> loc(#loc60)
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sum"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc61)
      linalg.yield %389 : f32 loc(#loc61)
    } -> tensor<2x8x1xf32> loc(#loc61)
    %83 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/div"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add")):
      %389 = arith.truncf %cst_6 : f64 to f32 loc(#loc62)
      %390 = arith.addf %in, %389 : f32 loc(#loc62)
      linalg.yield %390 : f32 loc(#loc62)
    } -> tensor<2x8x1xf32> loc(#loc62)
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/rsqrt")):
      %389 = math.rsqrt %in : f32 loc(#loc63)
      linalg.yield %389 : f32 loc(#loc63)
    } -> tensor<2x8x1xf32> loc(#loc63)
    %85 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sub"), %in_173: f32 loc("fwd/encoder.layer.0.output.LayerNorm/rsqrt"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc59)
      linalg.yield %389 : f32 loc(#loc59)
    } -> tensor<2x8x16xf32> loc(#loc59)
    %86 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg19 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %in_173: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc59)
      linalg.yield %389 : f32 loc(#loc59)
    } -> tensor<2x8x16xf32> loc(#loc59)
    %87 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg20 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %in_173: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc62)
      linalg.yield %389 : f32 loc(#loc62)
    } -> tensor<2x8x16xf32> loc(#loc62)
    %collapsed_39 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc64)
    %transposed_40 = linalg.transpose ins(%arg21 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc65)
    %88 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc66)
    %89 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg22, %88 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self.query/addmm"), %in_173: f32 loc("fwd/encoder.layer.1.attention.self.query/addmm"), %out: f32 loc("fwd/encoder.layer.1.attention.self.query/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc66)
      linalg.yield %389 : f32 loc(#loc66)
    } -> tensor<16x16xf32> loc(#loc66)
    %expanded_41 = tensor.expand_shape %89 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc67)
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %transposed_43 = linalg.transpose ins(%arg23 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc69)
    %90 = linalg.matmul ins(%collapsed_39, %transposed_43 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc70)
    %91 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg24, %90 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self.key/addmm"), %in_173: f32 loc("fwd/encoder.layer.1.attention.self.key/addmm"), %out: f32 loc("fwd/encoder.layer.1.attention.self.key/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc70)
      linalg.yield %389 : f32 loc(#loc70)
    } -> tensor<16x16xf32> loc(#loc70)
    %expanded_44 = tensor.expand_shape %91 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc67)
    %transposed_45 = linalg.transpose ins(%arg25 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc71)
    %92 = linalg.matmul ins(%collapsed_39, %transposed_45 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc72)
    %93 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg26, %92 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self.value/addmm"), %in_173: f32 loc("fwd/encoder.layer.1.attention.self.value/addmm"), %out: f32 loc("fwd/encoder.layer.1.attention.self.value/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc72)
      linalg.yield %389 : f32 loc(#loc72)
    } -> tensor<16x16xf32> loc(#loc72)
    %expanded_46 = tensor.expand_shape %93 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc67)
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %transposed_48 = linalg.transpose ins(%expanded_44 : tensor<2x8x4x4xf32>) outs(%31 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc68)
    %collapsed_49 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc67)
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc67)
    %94 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%33 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc73)
    %expanded_51 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc67)
    %95 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/view"), %out: f32 loc("fwd/encoder.layer.1.attention.self/mul")):
      %389 = arith.mulf %in, %cst_2 : f32 loc(#loc74)
      linalg.yield %389 : f32 loc(#loc74)
    } -> tensor<2x4x8x8xf32> loc(#loc74)
    %96 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_24 : tensor<2x4x8x8xf32>, tensor<2x1x1x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/mul"), %in_173: f32 loc("fwd/encoder.layer.1.attention.self/unsqueeze"), %out: f32 loc("fwd/encoder.layer.1.attention.self/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc75)
      linalg.yield %389 : f32 loc(#loc75)
    } -> tensor<2x4x8x8xf32> loc(#loc75)
    %97:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x8x8xf32>) outs(%41, %39 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/add"), %out: f32 loc("fwd/encoder.layer.1.attention.self/amax"), %out_173: i64 loc("fwd/encoder.layer.1.attention.self/amax")):
      %389 = linalg.index 3 : index loc(#loc77)
      %390 = arith.index_cast %389 : index to i64 loc(#loc77)
      %391 = arith.maximumf %in, %out : f32 loc(#loc77)
      %392 = arith.cmpf ogt, %in, %out : f32 loc(#loc77)
      %393 = arith.select %392, %390, %out_173 : i64 loc(#loc77)
      linalg.yield %391, %393 : f32, i64 loc(#loc77)
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>) loc(#loc77)
    %expanded_52 = tensor.expand_shape %97#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32> loc(#loc77)
    %98 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_52 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/add"), %in_173: f32 loc("fwd/encoder.layer.1.attention.self/amax"), %out: f32 loc("fwd/encoder.layer.1.attention.self/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc78)
      linalg.yield %389 : f32 loc(#loc78)
    } -> tensor<2x4x8x8xf32> loc(#loc78)
    %99 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/sub"), %out: f32 loc("fwd/encoder.layer.1.attention.self/exp")):
      %389 = math.exp %in : f32 loc(#loc79)
      linalg.yield %389 : f32 loc(#loc79)
    } -> tensor<2x4x8x8xf32> loc(#loc79)
    %100 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x4x8x8xf32>) outs(%46 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/exp"), %out: f32 loc("fwd/encoder.layer.1.attention.self/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc80)
      linalg.yield %389 : f32 loc(#loc80)
    } -> tensor<2x4x8x1xf32> loc(#loc80)
    %101 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/exp"), %in_173: f32 loc("fwd/encoder.layer.1.attention.self/sum"), %out: f32 loc("fwd/encoder.layer.1.attention.self/div")):
      %389 = arith.divf %in, %in_173 : f32 loc(#loc81)
      linalg.yield %389 : f32 loc(#loc81)
    } -> tensor<2x4x8x8xf32> loc(#loc81)
    %collapsed_53 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc67)
    %collapsed_54 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc67)
    %102 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%50 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc73)
    %expanded_55 = tensor.expand_shape %102 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc67)
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x4x8x4xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc82)
    %transposed_58 = linalg.transpose ins(%arg27 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc83)
    %103 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc84)
    %104 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg28, %103 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.dense/addmm"), %in_173: f32 loc("fwd/encoder.layer.1.attention.output.dense/addmm"), %out: f32 loc("fwd/encoder.layer.1.attention.output.dense/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc84)
      linalg.yield %389 : f32 loc(#loc84)
    } -> tensor<16x16xf32> loc(#loc84)
    %expanded_59 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc82)
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %87 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.dense/view"), %in_173: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.attention.output/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc85)
      linalg.yield %389 : f32 loc(#loc85)
    } -> tensor<2x8x16xf32> loc(#loc85)
    %106 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output/add"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean")):
      %389 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %389 : f32 loc(#loc86)
    } -> tensor<2x8x1xf32> loc(#loc86)
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc86)
      linalg.yield %389 : f32 loc(#loc86)
    } -> tensor<2x8x1xf32> loc(#loc86)
    %108 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output/add"), %in_173: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc87)
      linalg.yield %389 : f32 loc(#loc87)
    } -> tensor<2x8x16xf32> loc(#loc87)
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub"), %in_173: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc88)
      linalg.yield %389 : f32 loc(#loc88)
    } -> tensor<2x8x16xf32> loc(#loc88)
    %110 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc89)
      linalg.yield %389 : f32 loc(#loc89)
    } -> tensor<2x8x1xf32> loc(#loc89)
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sum"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc90)
      linalg.yield %389 : f32 loc(#loc90)
    } -> tensor<2x8x1xf32> loc(#loc90)
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/div"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add")):
      %389 = arith.truncf %cst_6 : f64 to f32 loc(#loc91)
      %390 = arith.addf %in, %389 : f32 loc(#loc91)
      linalg.yield %390 : f32 loc(#loc91)
    } -> tensor<2x8x1xf32> loc(#loc91)
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/rsqrt")):
      %389 = math.rsqrt %in : f32 loc(#loc92)
      linalg.yield %389 : f32 loc(#loc92)
    } -> tensor<2x8x1xf32> loc(#loc92)
    %114 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub"), %in_173: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/rsqrt"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc88)
      linalg.yield %389 : f32 loc(#loc88)
    } -> tensor<2x8x16xf32> loc(#loc88)
    %115 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg29 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %in_173: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc88)
      linalg.yield %389 : f32 loc(#loc88)
    } -> tensor<2x8x16xf32> loc(#loc88)
    %116 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg30 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %in_173: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc91)
      linalg.yield %389 : f32 loc(#loc91)
    } -> tensor<2x8x16xf32> loc(#loc91)
    %collapsed_60 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc93)
    %transposed_61 = linalg.transpose ins(%arg31 : tensor<32x16xf32>) outs(%67 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc94)
    %117 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc95)
    %118 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg32, %117 : tensor<32xf32>, tensor<16x32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.intermediate.dense/addmm"), %in_173: f32 loc("fwd/encoder.layer.1.intermediate.dense/addmm"), %out: f32 loc("fwd/encoder.layer.1.intermediate.dense/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc95)
      linalg.yield %389 : f32 loc(#loc95)
    } -> tensor<16x32xf32> loc(#loc95)
    %expanded_62 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc93)
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.intermediate.dense/view"), %out: f32 loc("fwd/encoder.layer.1.gelu/gelu")):
      %389 = arith.divf %in, %cst_8 : f32 loc(#loc96)
      %390 = math.erf %389 : f32 loc(#loc96)
      %391 = arith.addf %390, %cst_1 : f32 loc(#loc96)
      %392 = arith.mulf %391, %cst_2 : f32 loc(#loc96)
      %393 = arith.mulf %in, %392 : f32 loc(#loc96)
      linalg.yield %393 : f32 loc(#loc96)
    } -> tensor<2x8x32xf32> loc(#loc96)
    %collapsed_63 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc97)
    %transposed_64 = linalg.transpose ins(%arg33 : tensor<16x32xf32>) outs(%73 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc98)
    %120 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc99)
    %121 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg34, %120 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.dense/addmm"), %in_173: f32 loc("fwd/encoder.layer.1.output.dense/addmm"), %out: f32 loc("fwd/encoder.layer.1.output.dense/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc99)
      linalg.yield %389 : f32 loc(#loc99)
    } -> tensor<16x16xf32> loc(#loc99)
    %expanded_65 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc97)
    %122 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %116 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.dense/view"), %in_173: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.output/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc100)
      linalg.yield %389 : f32 loc(#loc100)
    } -> tensor<2x8x16xf32> loc(#loc100)
    %123 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output/add"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mean")):
      %389 = arith.addf %in, %out : f32 loc(#loc101)
      linalg.yield %389 : f32 loc(#loc101)
    } -> tensor<2x8x1xf32> loc(#loc101)
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mean")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc101)
      linalg.yield %389 : f32 loc(#loc101)
    } -> tensor<2x8x1xf32> loc(#loc101)
    %125 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %124 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output/add"), %in_173: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc102)
      linalg.yield %389 : f32 loc(#loc102)
    } -> tensor<2x8x16xf32> loc(#loc102)
    %126 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sub"), %in_173: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sub"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc103)
      linalg.yield %389 : f32 loc(#loc103)
    } -> tensor<2x8x16xf32> loc(#loc103)
    %127 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc104)
      linalg.yield %389 : f32 loc(#loc104)
    } -> tensor<2x8x1xf32> loc(#loc104)
    %128 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sum"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc105)
      linalg.yield %389 : f32 loc(#loc105)
    } -> tensor<2x8x1xf32> loc(#loc105)
    %129 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/div"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/add")):
      %389 = arith.truncf %cst_6 : f64 to f32 loc(#loc106)
      %390 = arith.addf %in, %389 : f32 loc(#loc106)
      linalg.yield %390 : f32 loc(#loc106)
    } -> tensor<2x8x1xf32> loc(#loc106)
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/rsqrt")):
      %389 = math.rsqrt %in : f32 loc(#loc107)
      linalg.yield %389 : f32 loc(#loc107)
    } -> tensor<2x8x1xf32> loc(#loc107)
    %131 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sub"), %in_173: f32 loc("fwd/encoder.layer.1.output.LayerNorm/rsqrt"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc103)
      linalg.yield %389 : f32 loc(#loc103)
    } -> tensor<2x8x16xf32> loc(#loc103)
    %132 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg35 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %in_173: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc103)
      linalg.yield %389 : f32 loc(#loc103)
    } -> tensor<2x8x16xf32> loc(#loc103)
    %133 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg36 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %in_173: f32 loc("fwd/encoder.layer.1.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc106)
      linalg.yield %389 : f32 loc(#loc106)
    } -> tensor<2x8x16xf32> loc(#loc106)
    %collapsed_66 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc108)
    %transposed_67 = linalg.transpose ins(%arg37 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc109)
    %134 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc110)
    %135 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg38, %134 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.transform/addmm"), %in_173: f32 loc("fwd/cls.transform/addmm"), %out: f32 loc("fwd/cls.transform/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc110)
      linalg.yield %389 : f32 loc(#loc110)
    } -> tensor<16x16xf32> loc(#loc110)
    %expanded_68 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc108)
    %136 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.transform/view"), %out: f32 loc("fwd/cls.gelu/gelu")):
      %389 = arith.divf %in, %cst_8 : f32 loc(#loc111)
      %390 = math.erf %389 : f32 loc(#loc111)
      %391 = arith.addf %390, %cst_1 : f32 loc(#loc111)
      %392 = arith.mulf %391, %cst_2 : f32 loc(#loc111)
      %393 = arith.mulf %in, %392 : f32 loc(#loc111)
      linalg.yield %393 : f32 loc(#loc111)
    } -> tensor<2x8x16xf32> loc(#loc111)
    %137 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.gelu/gelu"), %out: f32 loc("fwd/cls.LayerNorm/mean")):
      %389 = arith.addf %in, %out : f32 loc(#loc112)
      linalg.yield %389 : f32 loc(#loc112)
    } -> tensor<2x8x1xf32> loc(#loc112)
    %138 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/mean"), %out: f32 loc("fwd/cls.LayerNorm/mean")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc112)
      linalg.yield %389 : f32 loc(#loc112)
    } -> tensor<2x8x1xf32> loc(#loc112)
    %139 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.gelu/gelu"), %in_173: f32 loc("fwd/cls.LayerNorm/mean"), %out: f32 loc("fwd/cls.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc113)
      linalg.yield %389 : f32 loc(#loc113)
    } -> tensor<2x8x16xf32> loc(#loc113)
    %140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %139 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/sub"), %in_173: f32 loc("fwd/cls.LayerNorm/sub"), %out: f32 loc("fwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc114)
      linalg.yield %389 : f32 loc(#loc114)
    } -> tensor<2x8x16xf32> loc(#loc114)
    %141 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/mul"), %out: f32 loc("fwd/cls.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc115)
      linalg.yield %389 : f32 loc(#loc115)
    } -> tensor<2x8x1xf32> loc(#loc115)
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/sum"), %out: f32 loc("fwd/cls.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc116)
      linalg.yield %389 : f32 loc(#loc116)
    } -> tensor<2x8x1xf32> loc(#loc116)
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/div"), %out: f32 loc("fwd/cls.LayerNorm/add")):
      %389 = arith.truncf %cst_6 : f64 to f32 loc(#loc117)
      %390 = arith.addf %in, %389 : f32 loc(#loc117)
      linalg.yield %390 : f32 loc(#loc117)
    } -> tensor<2x8x1xf32> loc(#loc117)
    %144 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/add"), %out: f32 loc("fwd/cls.LayerNorm/rsqrt")):
      %389 = math.rsqrt %in : f32 loc(#loc118)
      linalg.yield %389 : f32 loc(#loc118)
    } -> tensor<2x8x1xf32> loc(#loc118)
    %145 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %144 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/sub"), %in_173: f32 loc("fwd/cls.LayerNorm/rsqrt"), %out: f32 loc("fwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc114)
      linalg.yield %389 : f32 loc(#loc114)
    } -> tensor<2x8x16xf32> loc(#loc114)
    %146 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg39 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/mul"), %in_173: f32 loc("fwd/cls.LayerNorm/mul"), %out: f32 loc("fwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc114)
      linalg.yield %389 : f32 loc(#loc114)
    } -> tensor<2x8x16xf32> loc(#loc114)
    %147 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg40 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/mul"), %in_173: f32 loc("fwd/cls.LayerNorm/add"), %out: f32 loc("fwd/cls.LayerNorm/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc117)
      linalg.yield %389 : f32 loc(#loc117)
    } -> tensor<2x8x16xf32> loc(#loc117)
    %collapsed_69 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc119)
    %148 = tensor.empty() : tensor<16x24xf32> loc(#loc120)
    %transposed_70 = linalg.transpose ins(%arg0 : tensor<24x16xf32>) outs(%148 : tensor<16x24xf32>) permutation = [1, 0]  loc(#loc120)
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<16x24xf32>) -> tensor<16x24xf32> loc(#loc121)
    %150 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<16x16xf32>, tensor<16x24xf32>) outs(%149 : tensor<16x24xf32>) -> tensor<16x24xf32> loc(#loc121)
    %151 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg41, %150 : tensor<24xf32>, tensor<16x24xf32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.decoder/addmm"), %in_173: f32 loc("fwd/cls.decoder/addmm"), %out: f32 loc("fwd/cls.decoder/addmm")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc121)
      linalg.yield %389 : f32 loc(#loc121)
    } -> tensor<16x24xf32> loc(#loc121)
    %collapsed_71 = tensor.collapse_shape %arg45 [[0, 1]] : tensor<2x8xi64> into tensor<16xi64> loc(#loc122)
    %152 = tensor.empty() : tensor<16xi64> loc(#loc123)
    %153 = linalg.fill ins(%c0_i64 : i64) outs(%152 : tensor<16xi64>) -> tensor<16xi64> loc(#loc123)
    %154 = tensor.empty() : tensor<16xf32> loc(#loc123)
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<16xf32>) -> tensor<16xf32> loc(#loc123)
    %156:2 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "reduction"]} ins(%151 : tensor<16x24xf32>) outs(%155, %153 : tensor<16xf32>, tensor<16xi64>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/amax"), %out_173: i64 loc("fwd/loss/amax")):
      %389 = linalg.index 1 : index loc(#loc123)
      %390 = arith.index_cast %389 : index to i64 loc(#loc123)
      %391 = arith.maximumf %in, %out : f32 loc(#loc123)
      %392 = arith.cmpf ogt, %in, %out : f32 loc(#loc123)
      %393 = arith.select %392, %390, %out_173 : i64 loc(#loc123)
      linalg.yield %391, %393 : f32, i64 loc(#loc123)
    } -> (tensor<16xf32>, tensor<16xi64>) loc(#loc123)
    %expanded_72 = tensor.expand_shape %156#0 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc123)
    %157 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%151, %expanded_72 : tensor<16x24xf32>, tensor<16x1xf32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %in_173: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc124)
      linalg.yield %389 : f32 loc(#loc124)
    } -> tensor<16x24xf32> loc(#loc124)
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<16x24xf32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %389 = math.exp %in : f32 loc(#loc125)
      linalg.yield %389 : f32 loc(#loc125)
    } -> tensor<16x24xf32> loc(#loc125)
    %159 = tensor.empty() : tensor<16x1xf32> loc(#loc126)
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<16x1xf32>) -> tensor<16x1xf32> loc(#loc126)
    %161 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "reduction"]} ins(%158 : tensor<16x24xf32>) outs(%160 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc126)
      linalg.yield %389 : f32 loc(#loc126)
    } -> tensor<16x1xf32> loc(#loc126)
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<16x1xf32>) outs(%159 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %389 = math.log %in : f32 loc(#loc127)
      linalg.yield %389 : f32 loc(#loc127)
    } -> tensor<16x1xf32> loc(#loc127)
    %163 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%157, %162 : tensor<16x24xf32>, tensor<16x1xf32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_173: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc124)
      linalg.yield %389 : f32 loc(#loc124)
    } -> tensor<16x24xf32> loc(#loc124)
    %164 = tensor.empty() : tensor<16xi1> loc(#loc2)
    %165 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed_71 : tensor<16xi64>) outs(%164 : tensor<16xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/view"), %out: i1 loc("fwd/loss/ne")):
      %389 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %389 : i1 loc(#loc2)
    } -> tensor<16xi1> loc(#loc2)
    %166 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%165 : tensor<16xi1>) outs(%154 : tensor<16xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %389 = arith.uitofp %in : i1 to f32 loc(#loc128)
      linalg.yield %389 : f32 loc(#loc128)
    } -> tensor<16xf32> loc(#loc128)
    %167 = linalg.generic {indexing_maps = [#map, #map, #map14, #map], iterator_types = ["parallel"]} ins(%165, %collapsed_71, %cst_13 : tensor<16xi1>, tensor<16xi64>, tensor<i64>) outs(%152 : tensor<16xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_173: i64 loc("fwd/loss/view"), %in_174: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %389 = arith.select %in, %in_173, %in_174 : i64 loc(#loc3)
      linalg.yield %389 : i64 loc(#loc3)
    } -> tensor<16xi64> loc(#loc3)
    %expanded_73 = tensor.expand_shape %167 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64> loc(#loc129)
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_73 : tensor<16x1xi64>) outs(%160 : tensor<16x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %389 = linalg.index 0 : index loc(#loc130)
      %390 = arith.index_cast %in : i64 to index loc(#loc130)
      %extracted = tensor.extract %163[%389, %390] : tensor<16x24xf32> loc(#loc130)
      linalg.yield %extracted : f32 loc(#loc130)
    } -> tensor<16x1xf32> loc(#loc130)
    %collapsed_74 = tensor.collapse_shape %168 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32> loc(#loc122)
    %169 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed_74 : tensor<16xf32>) outs(%154 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %389 = arith.negf %in : f32 loc(#loc131)
      linalg.yield %389 : f32 loc(#loc131)
    } -> tensor<16xf32> loc(#loc131)
    %170 = linalg.generic {indexing_maps = [#map, #map, #map14, #map], iterator_types = ["parallel"]} ins(%165, %169, %cst_3 : tensor<16xi1>, tensor<16xf32>, tensor<f32>) outs(%154 : tensor<16xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_173: f32 loc("fwd/loss/neg"), %in_174: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %389 = arith.select %in, %in_173, %in_174 : f32 loc(#loc3)
      linalg.yield %389 : f32 loc(#loc3)
    } -> tensor<16xf32> loc(#loc3)
    %171 = tensor.empty() : tensor<f32> loc(#loc126)
    %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<f32>) -> tensor<f32> loc(#loc126)
    %173 = linalg.generic {indexing_maps = [#map, #map14], iterator_types = ["reduction"]} ins(%166 : tensor<16xf32>) outs(%172 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc126)
      linalg.yield %389 : f32 loc(#loc126)
    } -> tensor<f32> loc(#loc126)
    %174 = linalg.generic {indexing_maps = [#map, #map14], iterator_types = ["reduction"]} ins(%170 : tensor<16xf32>) outs(%172 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc126)
      linalg.yield %389 : f32 loc(#loc126)
    } -> tensor<f32> loc(#loc126)
    %175 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = []} ins(%174, %173 : tensor<f32>, tensor<f32>) outs(%171 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_173: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %389 = arith.divf %in, %in_173 : f32 loc(#loc132)
      linalg.yield %389 : f32 loc(#loc132)
    } -> tensor<f32> loc(#loc132)
    %176 = tensor.empty() : tensor<24xi64> loc(#loc133)
    %177 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%176 : tensor<24xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %389 = linalg.index 0 : index loc(#loc133)
      %390 = arith.index_cast %389 : index to i64 loc(#loc133)
      linalg.yield %390 : i64 loc(#loc133)
    } -> tensor<24xi64> loc(#loc133)
    %expanded_75 = tensor.expand_shape %177 [[0, 1]] output_shape [1, 24] : tensor<24xi64> into tensor<1x24xi64> loc(#loc134)
    %expanded_76 = tensor.expand_shape %collapsed_71 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64> loc(#loc134)
    %178 = tensor.empty() : tensor<16x24xi1> loc(#loc135)
    %179 = linalg.generic {indexing_maps = [#map16, #map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_75, %expanded_76 : tensor<1x24xi64>, tensor<16x1xi64>) outs(%178 : tensor<16x24xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_173: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %389 = arith.cmpi eq, %in, %in_173 : i64 loc(#loc135)
      linalg.yield %389 : i1 loc(#loc135)
    } -> tensor<16x24xi1> loc(#loc135)
    %expanded_77 = tensor.expand_shape %165 [[0, 1]] output_shape [16, 1] : tensor<16xi1> into tensor<16x1xi1> loc(#loc134)
    %180 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%179, %expanded_77 : tensor<16x24xi1>, tensor<16x1xi1>) outs(%178 : tensor<16x24xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_173: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %389 = arith.andi %in, %in_173 : i1 loc(#loc136)
      linalg.yield %389 : i1 loc(#loc136)
    } -> tensor<16x24xi1> loc(#loc136)
    %181 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = []} ins(%arg46, %173 : tensor<f32>, tensor<f32>) outs(%171 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_173: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %389 = arith.divf %in, %in_173 : f32 loc(#loc137)
      linalg.yield %389 : f32 loc(#loc137)
    } -> tensor<f32> loc(#loc137)
    %182 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%181 : tensor<f32>) outs(%171 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %389 = arith.negf %in : f32 loc(#loc139)
      linalg.yield %389 : f32 loc(#loc139)
    } -> tensor<f32> loc(#loc139)
    %183 = linalg.generic {indexing_maps = [#map4, #map17, #map17, #map4], iterator_types = ["parallel", "parallel"]} ins(%180, %182, %cst_3 : tensor<16x24xi1>, tensor<f32>, tensor<f32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_173: f32 loc("bwd/loss/neg"), %in_174: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %389 = arith.select %in, %in_173, %in_174 : f32 loc(#loc140)
      linalg.yield %389 : f32 loc(#loc140)
    } -> tensor<16x24xf32> loc(#loc140)
    %184 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<16x24xf32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %389 = math.exp %in : f32 loc(#loc141)
      linalg.yield %389 : f32 loc(#loc141)
    } -> tensor<16x24xf32> loc(#loc141)
    %185 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "reduction"]} ins(%183 : tensor<16x24xf32>) outs(%160 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc142)
      linalg.yield %389 : f32 loc(#loc142)
    } -> tensor<16x1xf32> loc(#loc142)
    %186 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%184, %185 : tensor<16x24xf32>, tensor<16x1xf32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_173: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc143)
      linalg.yield %389 : f32 loc(#loc143)
    } -> tensor<16x24xf32> loc(#loc143)
    %187 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%183, %186 : tensor<16x24xf32>, tensor<16x24xf32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_173: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc144)
      linalg.yield %389 : f32 loc(#loc144)
    } -> tensor<16x24xf32> loc(#loc144)
    %188 = linalg.matmul ins(%187, %arg0 : tensor<16x24xf32>, tensor<24x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc145)
    %189 = tensor.empty() : tensor<24x16xf32> loc(#loc146)
    %transposed_78 = linalg.transpose ins(%187 : tensor<16x24xf32>) outs(%189 : tensor<24x16xf32>) permutation = [1, 0]  loc(#loc146)
    %190 = linalg.fill ins(%cst : f32) outs(%189 : tensor<24x16xf32>) -> tensor<24x16xf32> loc(#loc145)
    %191 = linalg.matmul ins(%transposed_78, %collapsed_69 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%190 : tensor<24x16xf32>) -> tensor<24x16xf32> loc(#loc145)
    %192 = tensor.empty() : tensor<1x24xf32> loc(#loc147)
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<1x24xf32>) -> tensor<1x24xf32> loc(#loc147)
    %194 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%187 : tensor<16x24xf32>) outs(%193 : tensor<1x24xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.decoder/view"), %out: f32 loc("bwd/cls.decoder/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc147)
      linalg.yield %389 : f32 loc(#loc147)
    } -> tensor<1x24xf32> loc(#loc147)
    %collapsed_79 = tensor.collapse_shape %194 [[0, 1]] : tensor<1x24xf32> into tensor<24xf32> loc(#loc148)
    %expanded_80 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc148)
    %195 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %arg39 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.decoder/view"), %in_173: f32 loc("fwd/cls.LayerNorm/mul"), %out: f32 loc("bwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc149)
      linalg.yield %389 : f32 loc(#loc149)
    } -> tensor<2x8x16xf32> loc(#loc149)
    %196 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/mul"), %out: f32 loc("bwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %cst_7 : f32 loc(#loc149)
      linalg.yield %389 : f32 loc(#loc149)
    } -> tensor<2x8x16xf32> loc(#loc149)
    %197 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/mul"), %out: f32 loc("bwd/cls.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc150)
      linalg.yield %389 : f32 loc(#loc150)
    } -> tensor<2x8x1xf32> loc(#loc150)
    %198 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %145 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/mul"), %in_173: f32 loc("bwd/cls.LayerNorm/mul"), %out: f32 loc("bwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc149)
      linalg.yield %389 : f32 loc(#loc149)
    } -> tensor<2x8x16xf32> loc(#loc149)
    %199 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/mul"), %out: f32 loc("bwd/cls.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc150)
      linalg.yield %389 : f32 loc(#loc150)
    } -> tensor<2x8x1xf32> loc(#loc150)
    %200 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %199 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/mul"), %in_173: f32 loc("bwd/cls.LayerNorm/sum"), %out: f32 loc("bwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc149)
      linalg.yield %389 : f32 loc(#loc149)
    } -> tensor<2x8x16xf32> loc(#loc149)
    %201 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %197 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/mul"), %in_173: f32 loc("bwd/cls.LayerNorm/sum"), %out: f32 loc("bwd/cls.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc151)
      linalg.yield %389 : f32 loc(#loc151)
    } -> tensor<2x8x16xf32> loc(#loc151)
    %202 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %200 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/sub"), %in_173: f32 loc("bwd/cls.LayerNorm/mul"), %out: f32 loc("bwd/cls.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc151)
      linalg.yield %389 : f32 loc(#loc151)
    } -> tensor<2x8x16xf32> loc(#loc151)
    %203 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/rsqrt"), %out: f32 loc("bwd/cls.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc152)
      linalg.yield %389 : f32 loc(#loc152)
    } -> tensor<2x8x1xf32> loc(#loc152)
    %204 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %202 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/div"), %in_173: f32 loc("bwd/cls.LayerNorm/sub"), %out: f32 loc("bwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc149)
      linalg.yield %389 : f32 loc(#loc149)
    } -> tensor<2x8x16xf32> loc(#loc149)
    %205 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %145 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.decoder/view"), %in_173: f32 loc("bwd/cls.LayerNorm/mul"), %out: f32 loc("bwd/cls.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc149)
      linalg.yield %389 : f32 loc(#loc149)
    } -> tensor<2x8x16xf32> loc(#loc149)
    %206 = linalg.fill ins(%cst : f32) outs(%154 : tensor<16xf32>) -> tensor<16xf32> loc(#loc150)
    %207 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%205 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/mul"), %out: f32 loc("bwd/cls.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc150)
      linalg.yield %389 : f32 loc(#loc150)
    } -> tensor<16xf32> loc(#loc150)
    %208 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_80 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.decoder/view"), %out: f32 loc("bwd/cls.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc150)
      linalg.yield %389 : f32 loc(#loc150)
    } -> tensor<16xf32> loc(#loc150)
    %209 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.transform/view"), %out: f32 loc("bwd/cls.gelu/mul")):
      %389 = arith.truncf %cst_5 : f64 to f32 loc(#loc4)
      %390 = arith.mulf %in, %389 : f32 loc(#loc4)
      linalg.yield %390 : f32 loc(#loc4)
    } -> tensor<2x8x16xf32> loc(#loc4)
    %210 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.gelu/mul"), %out: f32 loc("bwd/cls.gelu/erf")):
      %389 = math.erf %in : f32 loc(#loc153)
      linalg.yield %389 : f32 loc(#loc153)
    } -> tensor<2x8x16xf32> loc(#loc153)
    %211 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.gelu/erf"), %out: f32 loc("bwd/cls.gelu/add")):
      %389 = arith.addf %in, %cst_1 : f32 loc(#loc154)
      linalg.yield %389 : f32 loc(#loc154)
    } -> tensor<2x8x16xf32> loc(#loc154)
    %212 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.gelu/add"), %out: f32 loc("bwd/cls.gelu/mul")):
      %389 = arith.mulf %in, %cst_2 : f32 loc(#loc4)
      linalg.yield %389 : f32 loc(#loc4)
    } -> tensor<2x8x16xf32> loc(#loc4)
    %213 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %expanded_68 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.transform/view"), %in_173: f32 loc("fwd/cls.transform/view"), %out: f32 loc("bwd/cls.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc4)
      linalg.yield %389 : f32 loc(#loc4)
    } -> tensor<2x8x16xf32> loc(#loc4)
    %214 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.gelu/mul"), %out: f32 loc("bwd/cls.gelu/mul")):
      %389 = arith.mulf %in, %cst_9 : f32 loc(#loc4)
      linalg.yield %389 : f32 loc(#loc4)
    } -> tensor<2x8x16xf32> loc(#loc4)
    %215 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.gelu/mul"), %out: f32 loc("bwd/cls.gelu/exp")):
      %389 = math.exp %in : f32 loc(#loc155)
      linalg.yield %389 : f32 loc(#loc155)
    } -> tensor<2x8x16xf32> loc(#loc155)
    %216 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.gelu/exp"), %out: f32 loc("bwd/cls.gelu/mul")):
      %389 = arith.truncf %cst_4 : f64 to f32 loc(#loc4)
      %390 = arith.mulf %in, %389 : f32 loc(#loc4)
      linalg.yield %390 : f32 loc(#loc4)
    } -> tensor<2x8x16xf32> loc(#loc4)
    %217 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %216 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.transform/view"), %in_173: f32 loc("bwd/cls.gelu/mul"), %out: f32 loc("bwd/cls.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc4)
      linalg.yield %389 : f32 loc(#loc4)
    } -> tensor<2x8x16xf32> loc(#loc4)
    %218 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %217 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.gelu/mul"), %in_173: f32 loc("bwd/cls.gelu/mul"), %out: f32 loc("bwd/cls.gelu/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc154)
      linalg.yield %389 : f32 loc(#loc154)
    } -> tensor<2x8x16xf32> loc(#loc154)
    %219 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %218 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.LayerNorm/mul"), %in_173: f32 loc("bwd/cls.gelu/add"), %out: f32 loc("bwd/cls.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc4)
      linalg.yield %389 : f32 loc(#loc4)
    } -> tensor<2x8x16xf32> loc(#loc4)
    %collapsed_81 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc156)
    %220 = linalg.matmul ins(%collapsed_81, %arg37 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc157)
    %transposed_82 = linalg.transpose ins(%collapsed_81 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc158)
    %221 = linalg.matmul ins(%transposed_82, %collapsed_66 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc157)
    %222 = tensor.empty() : tensor<1x16xf32> loc(#loc159)
    %223 = linalg.fill ins(%cst : f32) outs(%222 : tensor<1x16xf32>) -> tensor<1x16xf32> loc(#loc159)
    %224 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_81 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.transform/view"), %out: f32 loc("bwd/cls.transform/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc159)
      linalg.yield %389 : f32 loc(#loc159)
    } -> tensor<1x16xf32> loc(#loc159)
    %collapsed_83 = tensor.collapse_shape %224 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc156)
    %expanded_84 = tensor.expand_shape %220 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc156)
    %225 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84, %arg35 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.transform/view"), %in_173: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc160)
      linalg.yield %389 : f32 loc(#loc160)
    } -> tensor<2x8x16xf32> loc(#loc160)
    %226 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %cst_7 : f32 loc(#loc160)
      linalg.yield %389 : f32 loc(#loc160)
    } -> tensor<2x8x16xf32> loc(#loc160)
    %227 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc161)
      linalg.yield %389 : f32 loc(#loc161)
    } -> tensor<2x8x1xf32> loc(#loc161)
    %228 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %131 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc160)
      linalg.yield %389 : f32 loc(#loc160)
    } -> tensor<2x8x16xf32> loc(#loc160)
    %229 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc161)
      linalg.yield %389 : f32 loc(#loc161)
    } -> tensor<2x8x1xf32> loc(#loc161)
    %230 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %229 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sum"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc160)
      linalg.yield %389 : f32 loc(#loc160)
    } -> tensor<2x8x16xf32> loc(#loc160)
    %231 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %227 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sum"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc162)
      linalg.yield %389 : f32 loc(#loc162)
    } -> tensor<2x8x16xf32> loc(#loc162)
    %232 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %230 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sub"), %in_173: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc162)
      linalg.yield %389 : f32 loc(#loc162)
    } -> tensor<2x8x16xf32> loc(#loc162)
    %233 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/rsqrt"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc163)
      linalg.yield %389 : f32 loc(#loc163)
    } -> tensor<2x8x1xf32> loc(#loc163)
    %234 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/div"), %in_173: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sub"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc160)
      linalg.yield %389 : f32 loc(#loc160)
    } -> tensor<2x8x16xf32> loc(#loc160)
    %235 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84, %131 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.transform/view"), %in_173: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc160)
      linalg.yield %389 : f32 loc(#loc160)
    } -> tensor<2x8x16xf32> loc(#loc160)
    %236 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%235 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc161)
      linalg.yield %389 : f32 loc(#loc161)
    } -> tensor<16xf32> loc(#loc161)
    %237 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_84 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/cls.transform/view"), %out: f32 loc("bwd/encoder.layer.1.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc161)
      linalg.yield %389 : f32 loc(#loc161)
    } -> tensor<16xf32> loc(#loc161)
    %collapsed_85 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc164)
    %238 = linalg.matmul ins(%collapsed_85, %arg33 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc165)
    %transposed_86 = linalg.transpose ins(%collapsed_85 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc166)
    %239 = linalg.matmul ins(%transposed_86, %collapsed_63 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc165)
    %240 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_85 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.dense/view"), %out: f32 loc("bwd/encoder.layer.1.output.dense/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc167)
      linalg.yield %389 : f32 loc(#loc167)
    } -> tensor<1x16xf32> loc(#loc167)
    %collapsed_87 = tensor.collapse_shape %240 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc164)
    %expanded_88 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc164)
    %241 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.intermediate.dense/view"), %out: f32 loc("bwd/encoder.layer.1.gelu/mul")):
      %389 = arith.truncf %cst_5 : f64 to f32 loc(#loc168)
      %390 = arith.mulf %in, %389 : f32 loc(#loc168)
      linalg.yield %390 : f32 loc(#loc168)
    } -> tensor<2x8x32xf32> loc(#loc168)
    %242 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.gelu/mul"), %out: f32 loc("bwd/encoder.layer.1.gelu/erf")):
      %389 = math.erf %in : f32 loc(#loc169)
      linalg.yield %389 : f32 loc(#loc169)
    } -> tensor<2x8x32xf32> loc(#loc169)
    %243 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.gelu/erf"), %out: f32 loc("bwd/encoder.layer.1.gelu/add")):
      %389 = arith.addf %in, %cst_1 : f32 loc(#loc170)
      linalg.yield %389 : f32 loc(#loc170)
    } -> tensor<2x8x32xf32> loc(#loc170)
    %244 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.gelu/add"), %out: f32 loc("bwd/encoder.layer.1.gelu/mul")):
      %389 = arith.mulf %in, %cst_2 : f32 loc(#loc168)
      linalg.yield %389 : f32 loc(#loc168)
    } -> tensor<2x8x32xf32> loc(#loc168)
    %245 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %expanded_62 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.intermediate.dense/view"), %in_173: f32 loc("fwd/encoder.layer.1.intermediate.dense/view"), %out: f32 loc("bwd/encoder.layer.1.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc168)
      linalg.yield %389 : f32 loc(#loc168)
    } -> tensor<2x8x32xf32> loc(#loc168)
    %246 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.gelu/mul"), %out: f32 loc("bwd/encoder.layer.1.gelu/mul")):
      %389 = arith.mulf %in, %cst_9 : f32 loc(#loc168)
      linalg.yield %389 : f32 loc(#loc168)
    } -> tensor<2x8x32xf32> loc(#loc168)
    %247 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.gelu/mul"), %out: f32 loc("bwd/encoder.layer.1.gelu/exp")):
      %389 = math.exp %in : f32 loc(#loc171)
      linalg.yield %389 : f32 loc(#loc171)
    } -> tensor<2x8x32xf32> loc(#loc171)
    %248 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.gelu/exp"), %out: f32 loc("bwd/encoder.layer.1.gelu/mul")):
      %389 = arith.truncf %cst_4 : f64 to f32 loc(#loc168)
      %390 = arith.mulf %in, %389 : f32 loc(#loc168)
      linalg.yield %390 : f32 loc(#loc168)
    } -> tensor<2x8x32xf32> loc(#loc168)
    %249 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %248 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.intermediate.dense/view"), %in_173: f32 loc("bwd/encoder.layer.1.gelu/mul"), %out: f32 loc("bwd/encoder.layer.1.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc168)
      linalg.yield %389 : f32 loc(#loc168)
    } -> tensor<2x8x32xf32> loc(#loc168)
    %250 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %249 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.gelu/mul"), %in_173: f32 loc("bwd/encoder.layer.1.gelu/mul"), %out: f32 loc("bwd/encoder.layer.1.gelu/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc170)
      linalg.yield %389 : f32 loc(#loc170)
    } -> tensor<2x8x32xf32> loc(#loc170)
    %251 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88, %250 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.dense/view"), %in_173: f32 loc("bwd/encoder.layer.1.gelu/add"), %out: f32 loc("bwd/encoder.layer.1.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc168)
      linalg.yield %389 : f32 loc(#loc168)
    } -> tensor<2x8x32xf32> loc(#loc168)
    %collapsed_89 = tensor.collapse_shape %251 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc172)
    %252 = linalg.matmul ins(%collapsed_89, %arg31 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc173)
    %transposed_90 = linalg.transpose ins(%collapsed_89 : tensor<16x32xf32>) outs(%73 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc174)
    %253 = linalg.fill ins(%cst : f32) outs(%73 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc173)
    %254 = linalg.matmul ins(%transposed_90, %collapsed_60 : tensor<32x16xf32>, tensor<16x16xf32>) outs(%253 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc173)
    %255 = tensor.empty() : tensor<1x32xf32> loc(#loc175)
    %256 = linalg.fill ins(%cst : f32) outs(%255 : tensor<1x32xf32>) -> tensor<1x32xf32> loc(#loc175)
    %257 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_89 : tensor<16x32xf32>) outs(%256 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.intermediate.dense/view"), %out: f32 loc("bwd/encoder.layer.1.intermediate.dense/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc175)
      linalg.yield %389 : f32 loc(#loc175)
    } -> tensor<1x32xf32> loc(#loc175)
    %collapsed_91 = tensor.collapse_shape %257 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc172)
    %expanded_92 = tensor.expand_shape %252 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc172)
    %258 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %expanded_92 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.1.intermediate.dense/view"), %out: f32 loc("bwd/-/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc176)
      linalg.yield %389 : f32 loc(#loc176)
    } -> tensor<2x8x16xf32> loc(#loc176)
    %259 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %arg29 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc177)
      linalg.yield %389 : f32 loc(#loc177)
    } -> tensor<2x8x16xf32> loc(#loc177)
    %260 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %cst_7 : f32 loc(#loc177)
      linalg.yield %389 : f32 loc(#loc177)
    } -> tensor<2x8x16xf32> loc(#loc177)
    %261 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%259 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc178)
      linalg.yield %389 : f32 loc(#loc178)
    } -> tensor<2x8x1xf32> loc(#loc178)
    %262 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %114 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc177)
      linalg.yield %389 : f32 loc(#loc177)
    } -> tensor<2x8x16xf32> loc(#loc177)
    %263 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%262 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc178)
      linalg.yield %389 : f32 loc(#loc178)
    } -> tensor<2x8x1xf32> loc(#loc178)
    %264 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %263 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sum"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc177)
      linalg.yield %389 : f32 loc(#loc177)
    } -> tensor<2x8x16xf32> loc(#loc177)
    %265 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %261 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sum"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc179)
      linalg.yield %389 : f32 loc(#loc179)
    } -> tensor<2x8x16xf32> loc(#loc179)
    %266 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %264 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sub"), %in_173: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc179)
      linalg.yield %389 : f32 loc(#loc179)
    } -> tensor<2x8x16xf32> loc(#loc179)
    %267 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/rsqrt"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc180)
      linalg.yield %389 : f32 loc(#loc180)
    } -> tensor<2x8x1xf32> loc(#loc180)
    %268 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %266 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/div"), %in_173: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sub"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc177)
      linalg.yield %389 : f32 loc(#loc177)
    } -> tensor<2x8x16xf32> loc(#loc177)
    %269 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %114 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc177)
      linalg.yield %389 : f32 loc(#loc177)
    } -> tensor<2x8x16xf32> loc(#loc177)
    %270 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%269 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc178)
      linalg.yield %389 : f32 loc(#loc178)
    } -> tensor<16xf32> loc(#loc178)
    %271 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%258 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc178)
      linalg.yield %389 : f32 loc(#loc178)
    } -> tensor<16xf32> loc(#loc178)
    %collapsed_93 = tensor.collapse_shape %268 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc181)
    %272 = linalg.matmul ins(%collapsed_93, %arg27 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc182)
    %transposed_94 = linalg.transpose ins(%collapsed_93 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc183)
    %273 = linalg.matmul ins(%transposed_94, %collapsed_57 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc182)
    %274 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_93 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.dense/view"), %out: f32 loc("bwd/encoder.layer.1.attention.output.dense/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc184)
      linalg.yield %389 : f32 loc(#loc184)
    } -> tensor<1x16xf32> loc(#loc184)
    %collapsed_95 = tensor.collapse_shape %274 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc181)
    %expanded_96 = tensor.expand_shape %272 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc185)
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc186)
    %collapsed_98 = tensor.collapse_shape %transposed_97 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc185)
    %transposed_99 = linalg.transpose ins(%collapsed_53 : tensor<8x8x8xf32>) outs(%32 : tensor<8x8x8xf32>) permutation = [0, 2, 1]  loc(#loc186)
    %275 = linalg.batch_matmul ins(%transposed_99, %collapsed_98 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%50 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc187)
    %276 = tensor.empty() : tensor<8x4x8xf32> loc(#loc186)
    %transposed_100 = linalg.transpose ins(%collapsed_54 : tensor<8x8x4xf32>) outs(%276 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc186)
    %277 = linalg.batch_matmul ins(%collapsed_98, %transposed_100 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%33 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc187)
    %expanded_101 = tensor.expand_shape %275 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc185)
    %expanded_102 = tensor.expand_shape %277 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc185)
    %278 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_102, %101 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.self/view"), %in_173: f32 loc("fwd/encoder.layer.1.attention.self/div"), %out: f32 loc("bwd/encoder.layer.1.attention.self/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc188)
      linalg.yield %389 : f32 loc(#loc188)
    } -> tensor<2x4x8x8xf32> loc(#loc188)
    %279 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%278 : tensor<2x4x8x8xf32>) outs(%46 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.self/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.self/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc189)
      linalg.yield %389 : f32 loc(#loc189)
    } -> tensor<2x4x8x1xf32> loc(#loc189)
    %280 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %279 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/div"), %in_173: f32 loc("bwd/encoder.layer.1.attention.self/sum"), %out: f32 loc("bwd/encoder.layer.1.attention.self/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc188)
      linalg.yield %389 : f32 loc(#loc188)
    } -> tensor<2x4x8x8xf32> loc(#loc188)
    %281 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278, %280 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.self/mul"), %in_173: f32 loc("bwd/encoder.layer.1.attention.self/mul"), %out: f32 loc("bwd/encoder.layer.1.attention.self/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc190)
      linalg.yield %389 : f32 loc(#loc190)
    } -> tensor<2x4x8x8xf32> loc(#loc190)
    %282 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.self/sub"), %out: f32 loc("bwd/encoder.layer.1.attention.self/mul")):
      %389 = arith.mulf %in, %cst_2 : f32 loc(#loc188)
      linalg.yield %389 : f32 loc(#loc188)
    } -> tensor<2x4x8x8xf32> loc(#loc188)
    %collapsed_103 = tensor.collapse_shape %282 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc185)
    %transposed_104 = linalg.transpose ins(%collapsed_49 : tensor<8x8x4xf32>) outs(%276 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc186)
    %283 = linalg.fill ins(%cst : f32) outs(%276 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32> loc(#loc187)
    %284 = linalg.batch_matmul ins(%transposed_104, %collapsed_103 : tensor<8x4x8xf32>, tensor<8x8x8xf32>) outs(%283 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32> loc(#loc187)
    %transposed_105 = linalg.transpose ins(%collapsed_50 : tensor<8x4x8xf32>) outs(%49 : tensor<8x8x4xf32>) permutation = [0, 2, 1]  loc(#loc186)
    %285 = linalg.batch_matmul ins(%collapsed_103, %transposed_105 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%50 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc187)
    %expanded_106 = tensor.expand_shape %284 [[0, 1], [2], [3]] output_shape [2, 4, 4, 8] : tensor<8x4x8xf32> into tensor<2x4x4x8xf32> loc(#loc185)
    %expanded_107 = tensor.expand_shape %285 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc185)
    %transposed_108 = linalg.transpose ins(%expanded_101 : tensor<2x4x8x4xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc186)
    %collapsed_109 = tensor.collapse_shape %transposed_108 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc191)
    %286 = linalg.matmul ins(%collapsed_109, %arg25 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc192)
    %transposed_110 = linalg.transpose ins(%collapsed_109 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc193)
    %287 = linalg.matmul ins(%transposed_110, %collapsed_39 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc192)
    %288 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_109 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.self.value/view"), %out: f32 loc("bwd/encoder.layer.1.attention.self.value/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc194)
      linalg.yield %389 : f32 loc(#loc194)
    } -> tensor<1x16xf32> loc(#loc194)
    %collapsed_111 = tensor.collapse_shape %288 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc191)
    %expanded_112 = tensor.expand_shape %286 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc191)
    %289 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %expanded_112 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.1.attention.self.value/view"), %out: f32 loc("bwd/-/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc176)
      linalg.yield %389 : f32 loc(#loc176)
    } -> tensor<2x8x16xf32> loc(#loc176)
    %transposed_113 = linalg.transpose ins(%expanded_106 : tensor<2x4x4x8xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 3, 1, 2]  loc(#loc186)
    %collapsed_114 = tensor.collapse_shape %transposed_113 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc195)
    %290 = linalg.matmul ins(%collapsed_114, %arg23 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc196)
    %transposed_115 = linalg.transpose ins(%collapsed_114 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc197)
    %291 = linalg.matmul ins(%transposed_115, %collapsed_39 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc196)
    %292 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_114 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.self.key/view"), %out: f32 loc("bwd/encoder.layer.1.attention.self.key/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc198)
      linalg.yield %389 : f32 loc(#loc198)
    } -> tensor<1x16xf32> loc(#loc198)
    %collapsed_116 = tensor.collapse_shape %292 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc195)
    %expanded_117 = tensor.expand_shape %290 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc195)
    %293 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %expanded_117 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("bwd/encoder.layer.1.attention.self.key/view"), %out: f32 loc("bwd/-/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc176)
      linalg.yield %389 : f32 loc(#loc176)
    } -> tensor<2x8x16xf32> loc(#loc176)
    %transposed_118 = linalg.transpose ins(%expanded_107 : tensor<2x4x8x4xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc186)
    %collapsed_119 = tensor.collapse_shape %transposed_118 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc199)
    %294 = linalg.matmul ins(%collapsed_119, %arg21 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc200)
    %transposed_120 = linalg.transpose ins(%collapsed_119 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc201)
    %295 = linalg.matmul ins(%transposed_120, %collapsed_39 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc200)
    %296 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_119 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.1.attention.self.query/view"), %out: f32 loc("bwd/encoder.layer.1.attention.self.query/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc202)
      linalg.yield %389 : f32 loc(#loc202)
    } -> tensor<1x16xf32> loc(#loc202)
    %collapsed_121 = tensor.collapse_shape %296 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc199)
    %expanded_122 = tensor.expand_shape %294 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc199)
    %297 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %expanded_122 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("bwd/encoder.layer.1.attention.self.query/view"), %out: f32 loc("bwd/-/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc176)
      linalg.yield %389 : f32 loc(#loc176)
    } -> tensor<2x8x16xf32> loc(#loc176)
    %298 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %arg19 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc203)
      linalg.yield %389 : f32 loc(#loc203)
    } -> tensor<2x8x16xf32> loc(#loc203)
    %299 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %cst_7 : f32 loc(#loc203)
      linalg.yield %389 : f32 loc(#loc203)
    } -> tensor<2x8x16xf32> loc(#loc203)
    %300 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%298 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc204)
      linalg.yield %389 : f32 loc(#loc204)
    } -> tensor<2x8x1xf32> loc(#loc204)
    %301 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %85 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc203)
      linalg.yield %389 : f32 loc(#loc203)
    } -> tensor<2x8x16xf32> loc(#loc203)
    %302 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%301 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc204)
      linalg.yield %389 : f32 loc(#loc204)
    } -> tensor<2x8x1xf32> loc(#loc204)
    %303 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %302 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sum"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc203)
      linalg.yield %389 : f32 loc(#loc203)
    } -> tensor<2x8x16xf32> loc(#loc203)
    %304 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %300 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sum"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc205)
      linalg.yield %389 : f32 loc(#loc205)
    } -> tensor<2x8x16xf32> loc(#loc205)
    %305 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %303 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sub"), %in_173: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc205)
      linalg.yield %389 : f32 loc(#loc205)
    } -> tensor<2x8x16xf32> loc(#loc205)
    %306 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/rsqrt"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc206)
      linalg.yield %389 : f32 loc(#loc206)
    } -> tensor<2x8x1xf32> loc(#loc206)
    %307 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %305 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/div"), %in_173: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sub"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc203)
      linalg.yield %389 : f32 loc(#loc203)
    } -> tensor<2x8x16xf32> loc(#loc203)
    %308 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %85 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc203)
      linalg.yield %389 : f32 loc(#loc203)
    } -> tensor<2x8x16xf32> loc(#loc203)
    %309 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%308 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc204)
      linalg.yield %389 : f32 loc(#loc204)
    } -> tensor<16xf32> loc(#loc204)
    %310 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%297 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/encoder.layer.0.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc204)
      linalg.yield %389 : f32 loc(#loc204)
    } -> tensor<16xf32> loc(#loc204)
    %collapsed_123 = tensor.collapse_shape %307 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc207)
    %311 = linalg.matmul ins(%collapsed_123, %arg17 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc208)
    %transposed_124 = linalg.transpose ins(%collapsed_123 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc209)
    %312 = linalg.matmul ins(%transposed_124, %collapsed_36 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc208)
    %313 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_123 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.dense/view"), %out: f32 loc("bwd/encoder.layer.0.output.dense/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc210)
      linalg.yield %389 : f32 loc(#loc210)
    } -> tensor<1x16xf32> loc(#loc210)
    %collapsed_125 = tensor.collapse_shape %313 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc207)
    %expanded_126 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc207)
    %314 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.intermediate.dense/view"), %out: f32 loc("bwd/encoder.layer.0.gelu/mul")):
      %389 = arith.truncf %cst_5 : f64 to f32 loc(#loc211)
      %390 = arith.mulf %in, %389 : f32 loc(#loc211)
      linalg.yield %390 : f32 loc(#loc211)
    } -> tensor<2x8x32xf32> loc(#loc211)
    %315 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.gelu/mul"), %out: f32 loc("bwd/encoder.layer.0.gelu/erf")):
      %389 = math.erf %in : f32 loc(#loc212)
      linalg.yield %389 : f32 loc(#loc212)
    } -> tensor<2x8x32xf32> loc(#loc212)
    %316 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.gelu/erf"), %out: f32 loc("bwd/encoder.layer.0.gelu/add")):
      %389 = arith.addf %in, %cst_1 : f32 loc(#loc213)
      linalg.yield %389 : f32 loc(#loc213)
    } -> tensor<2x8x32xf32> loc(#loc213)
    %317 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.gelu/add"), %out: f32 loc("bwd/encoder.layer.0.gelu/mul")):
      %389 = arith.mulf %in, %cst_2 : f32 loc(#loc211)
      linalg.yield %389 : f32 loc(#loc211)
    } -> tensor<2x8x32xf32> loc(#loc211)
    %318 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_35 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.intermediate.dense/view"), %in_173: f32 loc("fwd/encoder.layer.0.intermediate.dense/view"), %out: f32 loc("bwd/encoder.layer.0.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc211)
      linalg.yield %389 : f32 loc(#loc211)
    } -> tensor<2x8x32xf32> loc(#loc211)
    %319 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.gelu/mul"), %out: f32 loc("bwd/encoder.layer.0.gelu/mul")):
      %389 = arith.mulf %in, %cst_9 : f32 loc(#loc211)
      linalg.yield %389 : f32 loc(#loc211)
    } -> tensor<2x8x32xf32> loc(#loc211)
    %320 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.gelu/mul"), %out: f32 loc("bwd/encoder.layer.0.gelu/exp")):
      %389 = math.exp %in : f32 loc(#loc214)
      linalg.yield %389 : f32 loc(#loc214)
    } -> tensor<2x8x32xf32> loc(#loc214)
    %321 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.gelu/exp"), %out: f32 loc("bwd/encoder.layer.0.gelu/mul")):
      %389 = arith.truncf %cst_4 : f64 to f32 loc(#loc211)
      %390 = arith.mulf %in, %389 : f32 loc(#loc211)
      linalg.yield %390 : f32 loc(#loc211)
    } -> tensor<2x8x32xf32> loc(#loc211)
    %322 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %321 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.intermediate.dense/view"), %in_173: f32 loc("bwd/encoder.layer.0.gelu/mul"), %out: f32 loc("bwd/encoder.layer.0.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc211)
      linalg.yield %389 : f32 loc(#loc211)
    } -> tensor<2x8x32xf32> loc(#loc211)
    %323 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317, %322 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.gelu/mul"), %in_173: f32 loc("bwd/encoder.layer.0.gelu/mul"), %out: f32 loc("bwd/encoder.layer.0.gelu/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc213)
      linalg.yield %389 : f32 loc(#loc213)
    } -> tensor<2x8x32xf32> loc(#loc213)
    %324 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126, %323 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.dense/view"), %in_173: f32 loc("bwd/encoder.layer.0.gelu/add"), %out: f32 loc("bwd/encoder.layer.0.gelu/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc211)
      linalg.yield %389 : f32 loc(#loc211)
    } -> tensor<2x8x32xf32> loc(#loc211)
    %collapsed_127 = tensor.collapse_shape %324 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc215)
    %325 = linalg.matmul ins(%collapsed_127, %arg15 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc216)
    %transposed_128 = linalg.transpose ins(%collapsed_127 : tensor<16x32xf32>) outs(%73 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc217)
    %326 = linalg.matmul ins(%transposed_128, %collapsed_33 : tensor<32x16xf32>, tensor<16x16xf32>) outs(%253 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc216)
    %327 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_127 : tensor<16x32xf32>) outs(%256 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.intermediate.dense/view"), %out: f32 loc("bwd/encoder.layer.0.intermediate.dense/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc218)
      linalg.yield %389 : f32 loc(#loc218)
    } -> tensor<1x32xf32> loc(#loc218)
    %collapsed_129 = tensor.collapse_shape %327 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc215)
    %expanded_130 = tensor.expand_shape %325 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc215)
    %328 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %expanded_130 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.0.intermediate.dense/view"), %out: f32 loc("bwd/-/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc176)
      linalg.yield %389 : f32 loc(#loc176)
    } -> tensor<2x8x16xf32> loc(#loc176)
    %329 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc219)
      linalg.yield %389 : f32 loc(#loc219)
    } -> tensor<2x8x16xf32> loc(#loc219)
    %330 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %cst_7 : f32 loc(#loc219)
      linalg.yield %389 : f32 loc(#loc219)
    } -> tensor<2x8x16xf32> loc(#loc219)
    %331 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%329 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc220)
      linalg.yield %389 : f32 loc(#loc220)
    } -> tensor<2x8x1xf32> loc(#loc220)
    %332 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %64 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc219)
      linalg.yield %389 : f32 loc(#loc219)
    } -> tensor<2x8x16xf32> loc(#loc219)
    %333 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%332 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc220)
      linalg.yield %389 : f32 loc(#loc220)
    } -> tensor<2x8x1xf32> loc(#loc220)
    %334 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %333 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sum"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc219)
      linalg.yield %389 : f32 loc(#loc219)
    } -> tensor<2x8x16xf32> loc(#loc219)
    %335 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %331 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sum"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc221)
      linalg.yield %389 : f32 loc(#loc221)
    } -> tensor<2x8x16xf32> loc(#loc221)
    %336 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335, %334 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sub"), %in_173: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc221)
      linalg.yield %389 : f32 loc(#loc221)
    } -> tensor<2x8x16xf32> loc(#loc221)
    %337 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/rsqrt"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc222)
      linalg.yield %389 : f32 loc(#loc222)
    } -> tensor<2x8x1xf32> loc(#loc222)
    %338 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %336 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/div"), %in_173: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sub"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc219)
      linalg.yield %389 : f32 loc(#loc219)
    } -> tensor<2x8x16xf32> loc(#loc219)
    %339 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %64 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc219)
      linalg.yield %389 : f32 loc(#loc219)
    } -> tensor<2x8x16xf32> loc(#loc219)
    %340 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%339 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc220)
      linalg.yield %389 : f32 loc(#loc220)
    } -> tensor<16xf32> loc(#loc220)
    %341 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%328 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc220)
      linalg.yield %389 : f32 loc(#loc220)
    } -> tensor<16xf32> loc(#loc220)
    %collapsed_131 = tensor.collapse_shape %338 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc223)
    %342 = linalg.matmul ins(%collapsed_131, %arg11 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc224)
    %transposed_132 = linalg.transpose ins(%collapsed_131 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc225)
    %343 = linalg.matmul ins(%transposed_132, %collapsed_30 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc224)
    %344 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_131 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.dense/view"), %out: f32 loc("bwd/encoder.layer.0.attention.output.dense/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc226)
      linalg.yield %389 : f32 loc(#loc226)
    } -> tensor<1x16xf32> loc(#loc226)
    %collapsed_133 = tensor.collapse_shape %344 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc223)
    %expanded_134 = tensor.expand_shape %342 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc227)
    %transposed_135 = linalg.transpose ins(%expanded_134 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc228)
    %collapsed_136 = tensor.collapse_shape %transposed_135 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc227)
    %transposed_137 = linalg.transpose ins(%collapsed_26 : tensor<8x8x8xf32>) outs(%32 : tensor<8x8x8xf32>) permutation = [0, 2, 1]  loc(#loc228)
    %345 = linalg.batch_matmul ins(%transposed_137, %collapsed_136 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%50 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc229)
    %transposed_138 = linalg.transpose ins(%collapsed_27 : tensor<8x8x4xf32>) outs(%276 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc228)
    %346 = linalg.batch_matmul ins(%collapsed_136, %transposed_138 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%33 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc229)
    %expanded_139 = tensor.expand_shape %345 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc227)
    %expanded_140 = tensor.expand_shape %346 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc227)
    %347 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_140, %48 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.self/view"), %in_173: f32 loc("fwd/encoder.layer.0.attention.self/div"), %out: f32 loc("bwd/encoder.layer.0.attention.self/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc230)
      linalg.yield %389 : f32 loc(#loc230)
    } -> tensor<2x4x8x8xf32> loc(#loc230)
    %348 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%347 : tensor<2x4x8x8xf32>) outs(%46 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.self/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.self/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc231)
      linalg.yield %389 : f32 loc(#loc231)
    } -> tensor<2x4x8x1xf32> loc(#loc231)
    %349 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %348 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/div"), %in_173: f32 loc("bwd/encoder.layer.0.attention.self/sum"), %out: f32 loc("bwd/encoder.layer.0.attention.self/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc230)
      linalg.yield %389 : f32 loc(#loc230)
    } -> tensor<2x4x8x8xf32> loc(#loc230)
    %350 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347, %349 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.self/mul"), %in_173: f32 loc("bwd/encoder.layer.0.attention.self/mul"), %out: f32 loc("bwd/encoder.layer.0.attention.self/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc232)
      linalg.yield %389 : f32 loc(#loc232)
    } -> tensor<2x4x8x8xf32> loc(#loc232)
    %351 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.self/sub"), %out: f32 loc("bwd/encoder.layer.0.attention.self/mul")):
      %389 = arith.mulf %in, %cst_2 : f32 loc(#loc230)
      linalg.yield %389 : f32 loc(#loc230)
    } -> tensor<2x4x8x8xf32> loc(#loc230)
    %collapsed_141 = tensor.collapse_shape %351 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc227)
    %transposed_142 = linalg.transpose ins(%collapsed_21 : tensor<8x8x4xf32>) outs(%276 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc228)
    %352 = linalg.batch_matmul ins(%transposed_142, %collapsed_141 : tensor<8x4x8xf32>, tensor<8x8x8xf32>) outs(%283 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32> loc(#loc229)
    %transposed_143 = linalg.transpose ins(%collapsed_22 : tensor<8x4x8xf32>) outs(%49 : tensor<8x8x4xf32>) permutation = [0, 2, 1]  loc(#loc228)
    %353 = linalg.batch_matmul ins(%collapsed_141, %transposed_143 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%50 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc229)
    %expanded_144 = tensor.expand_shape %352 [[0, 1], [2], [3]] output_shape [2, 4, 4, 8] : tensor<8x4x8xf32> into tensor<2x4x4x8xf32> loc(#loc227)
    %expanded_145 = tensor.expand_shape %353 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc227)
    %transposed_146 = linalg.transpose ins(%expanded_139 : tensor<2x4x8x4xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc228)
    %collapsed_147 = tensor.collapse_shape %transposed_146 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc233)
    %354 = linalg.matmul ins(%collapsed_147, %arg9 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc234)
    %transposed_148 = linalg.transpose ins(%collapsed_147 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc235)
    %355 = linalg.matmul ins(%transposed_148, %collapsed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc234)
    %356 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_147 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.self.value/view"), %out: f32 loc("bwd/encoder.layer.0.attention.self.value/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc236)
      linalg.yield %389 : f32 loc(#loc236)
    } -> tensor<1x16xf32> loc(#loc236)
    %collapsed_149 = tensor.collapse_shape %356 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc233)
    %expanded_150 = tensor.expand_shape %354 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc233)
    %357 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %expanded_150 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.output.LayerNorm/mul"), %in_173: f32 loc("bwd/encoder.layer.0.attention.self.value/view"), %out: f32 loc("bwd/-/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc176)
      linalg.yield %389 : f32 loc(#loc176)
    } -> tensor<2x8x16xf32> loc(#loc176)
    %transposed_151 = linalg.transpose ins(%expanded_144 : tensor<2x4x4x8xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 3, 1, 2]  loc(#loc228)
    %collapsed_152 = tensor.collapse_shape %transposed_151 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc237)
    %358 = linalg.matmul ins(%collapsed_152, %arg7 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc238)
    %transposed_153 = linalg.transpose ins(%collapsed_152 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc239)
    %359 = linalg.matmul ins(%transposed_153, %collapsed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc238)
    %360 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_152 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.self.key/view"), %out: f32 loc("bwd/encoder.layer.0.attention.self.key/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc240)
      linalg.yield %389 : f32 loc(#loc240)
    } -> tensor<1x16xf32> loc(#loc240)
    %collapsed_154 = tensor.collapse_shape %360 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc237)
    %expanded_155 = tensor.expand_shape %358 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc237)
    %361 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357, %expanded_155 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("bwd/encoder.layer.0.attention.self.key/view"), %out: f32 loc("bwd/-/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc176)
      linalg.yield %389 : f32 loc(#loc176)
    } -> tensor<2x8x16xf32> loc(#loc176)
    %transposed_156 = linalg.transpose ins(%expanded_145 : tensor<2x4x8x4xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc228)
    %collapsed_157 = tensor.collapse_shape %transposed_156 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc241)
    %362 = linalg.matmul ins(%collapsed_157, %arg5 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc242)
    %transposed_158 = linalg.transpose ins(%collapsed_157 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc243)
    %363 = linalg.matmul ins(%transposed_158, %collapsed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc242)
    %364 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction", "parallel"]} ins(%collapsed_157 : tensor<16x16xf32>) outs(%223 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layer.0.attention.self.query/view"), %out: f32 loc("bwd/encoder.layer.0.attention.self.query/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc244)
      linalg.yield %389 : f32 loc(#loc244)
    } -> tensor<1x16xf32> loc(#loc244)
    %collapsed_159 = tensor.collapse_shape %364 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc241)
    %expanded_160 = tensor.expand_shape %362 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc241)
    %365 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %expanded_160 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("bwd/encoder.layer.0.attention.self.query/view"), %out: f32 loc("bwd/-/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc176)
      linalg.yield %389 : f32 loc(#loc176)
    } -> tensor<2x8x16xf32> loc(#loc176)
    %366 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %arg3 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("fwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc245)
      linalg.yield %389 : f32 loc(#loc245)
    } -> tensor<2x8x16xf32> loc(#loc245)
    %367 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %cst_7 : f32 loc(#loc245)
      linalg.yield %389 : f32 loc(#loc245)
    } -> tensor<2x8x16xf32> loc(#loc245)
    %368 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%366 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc246)
      linalg.yield %389 : f32 loc(#loc246)
    } -> tensor<2x8x1xf32> loc(#loc246)
    %369 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %19 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/mul"), %in_173: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc245)
      linalg.yield %389 : f32 loc(#loc245)
    } -> tensor<2x8x16xf32> loc(#loc245)
    %370 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%369 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc246)
      linalg.yield %389 : f32 loc(#loc246)
    } -> tensor<2x8x1xf32> loc(#loc246)
    %371 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %370 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/mul"), %in_173: f32 loc("bwd/embeddings.LayerNorm/sum"), %out: f32 loc("bwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc245)
      linalg.yield %389 : f32 loc(#loc245)
    } -> tensor<2x8x16xf32> loc(#loc245)
    %372 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %368 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/mul"), %in_173: f32 loc("bwd/embeddings.LayerNorm/sum"), %out: f32 loc("bwd/embeddings.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc247)
      linalg.yield %389 : f32 loc(#loc247)
    } -> tensor<2x8x16xf32> loc(#loc247)
    %373 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372, %371 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/sub"), %in_173: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.LayerNorm/sub")):
      %389 = arith.subf %in, %in_173 : f32 loc(#loc247)
      linalg.yield %389 : f32 loc(#loc247)
    } -> tensor<2x8x16xf32> loc(#loc247)
    %374 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/rsqrt"), %out: f32 loc("bwd/embeddings.LayerNorm/div")):
      %389 = arith.divf %in, %cst_7 : f32 loc(#loc248)
      linalg.yield %389 : f32 loc(#loc248)
    } -> tensor<2x8x1xf32> loc(#loc248)
    %375 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374, %373 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/div"), %in_173: f32 loc("bwd/embeddings.LayerNorm/sub"), %out: f32 loc("bwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc245)
      linalg.yield %389 : f32 loc(#loc245)
    } -> tensor<2x8x16xf32> loc(#loc245)
    %376 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %19 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_173: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.LayerNorm/mul")):
      %389 = arith.mulf %in, %in_173 : f32 loc(#loc245)
      linalg.yield %389 : f32 loc(#loc245)
    } -> tensor<2x8x16xf32> loc(#loc245)
    %377 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%376 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc246)
      linalg.yield %389 : f32 loc(#loc246)
    } -> tensor<16xf32> loc(#loc246)
    %378 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%365 : tensor<2x8x16xf32>) outs(%206 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/embeddings.LayerNorm/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc246)
      linalg.yield %389 : f32 loc(#loc246)
    } -> tensor<16xf32> loc(#loc246)
    %379 = tensor.empty() : tensor<1x8x16xf32> loc(#loc249)
    %380 = linalg.fill ins(%cst : f32) outs(%379 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32> loc(#loc249)
    %381 = linalg.generic {indexing_maps = [#map2, #map18], iterator_types = ["reduction", "parallel", "parallel"]} ins(%375 : tensor<2x8x16xf32>) outs(%380 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings/sum")):
      %389 = arith.addf %in, %out : f32 loc(#loc249)
      linalg.yield %389 : f32 loc(#loc249)
    } -> tensor<1x8x16xf32> loc(#loc249)
    %collapsed_161 = tensor.collapse_shape %381 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc250)
    %expanded_162 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc6)
    %expanded_163 = tensor.expand_shape %collapsed_161 [[0], [1, 2]] output_shape [8, 1, 16] : tensor<8x16xf32> into tensor<8x1x16xf32> loc(#loc6)
    %382 = scf.for %arg47 = %c0 to %c8 step %c1 iter_args(%arg48 = %cst_10) -> (tensor<8x16xf32>) {
      %extracted = tensor.extract %expanded_162[%arg47, %c0] : tensor<8x1xi64> loc(#loc6)
      %389 = arith.index_cast %extracted : i64 to index loc(#loc6)
      %extracted_slice = tensor.extract_slice %expanded_163[%arg47, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<8x1x16xf32> to tensor<1x16xf32> loc(#loc6)
      %extracted_slice_173 = tensor.extract_slice %arg48[%389, 0] [1, 16] [1, 1] : tensor<8x16xf32> to tensor<1x16xf32> loc(#loc6)
      %390 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xf32>) outs(%extracted_slice_173 : tensor<1x16xf32>) {
      ^bb0(%in: f32 loc("bwd/embeddings.position_embeddings/index_put"), %out: f32 loc("bwd/embeddings.position_embeddings/index_put")):
        %391 = arith.addf %out, %in : f32 loc(#loc6)
        linalg.yield %391 : f32 loc(#loc6)
      } -> tensor<1x16xf32> loc(#loc6)
      %inserted_slice = tensor.insert_slice %390 into %arg48[%389, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<8x16xf32> loc(#loc6)
      scf.yield %inserted_slice : tensor<8x16xf32> loc(#loc6)
    } loc(#loc6)
    %collapsed_164 = tensor.collapse_shape %arg43 [[0, 1]] : tensor<2x8xi64> into tensor<16xi64> loc(#loc251)
    %collapsed_165 = tensor.collapse_shape %375 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc251)
    %expanded_166 = tensor.expand_shape %collapsed_164 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64> loc(#loc7)
    %expanded_167 = tensor.expand_shape %collapsed_165 [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32> loc(#loc7)
    %383 = scf.for %arg47 = %c0 to %c16 step %c1 iter_args(%arg48 = %cst_11) -> (tensor<2x16xf32>) {
      %extracted = tensor.extract %expanded_166[%arg47, %c0] : tensor<16x1xi64> loc(#loc7)
      %389 = arith.index_cast %extracted : i64 to index loc(#loc7)
      %extracted_slice = tensor.extract_slice %expanded_167[%arg47, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<16x1x16xf32> to tensor<1x16xf32> loc(#loc7)
      %extracted_slice_173 = tensor.extract_slice %arg48[%389, 0] [1, 16] [1, 1] : tensor<2x16xf32> to tensor<1x16xf32> loc(#loc7)
      %390 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xf32>) outs(%extracted_slice_173 : tensor<1x16xf32>) {
      ^bb0(%in: f32 loc("bwd/embeddings.token_type_embeddings/index_put"), %out: f32 loc("bwd/embeddings.token_type_embeddings/index_put")):
        %391 = arith.addf %out, %in : f32 loc(#loc7)
        linalg.yield %391 : f32 loc(#loc7)
      } -> tensor<1x16xf32> loc(#loc7)
      %inserted_slice = tensor.insert_slice %390 into %arg48[%389, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<2x16xf32> loc(#loc7)
      scf.yield %inserted_slice : tensor<2x16xf32> loc(#loc7)
    } loc(#loc7)
    %384 = tensor.empty() : tensor<2x8xi1> loc(#loc252)
    %385 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<2x8xi64>) outs(%384 : tensor<2x8xi1>) {
    ^bb0(%in: i64 loc("fwd/embeddings.word_embeddings/embedding"), %out: i1 loc("bwd/embeddings.word_embeddings/eq")):
      %389 = arith.cmpi eq, %in, %c0_i64 : i64 loc(#loc252)
      linalg.yield %389 : i1 loc(#loc252)
    } -> tensor<2x8xi1> loc(#loc252)
    %expanded_168 = tensor.expand_shape %385 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1> loc(#loc253)
    %386 = linalg.generic {indexing_maps = [#map6, #map19, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_168, %cst_3, %375 : tensor<2x8x1xi1>, tensor<f32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: i1 loc("bwd/embeddings.word_embeddings/unsqueeze"), %in_173: f32 loc("fwd/loss/where"), %in_174: f32 loc("bwd/embeddings.LayerNorm/mul"), %out: f32 loc("bwd/embeddings.word_embeddings/where")):
      %389 = arith.select %in, %in_173, %in_174 : f32 loc(#loc254)
      linalg.yield %389 : f32 loc(#loc254)
    } -> tensor<2x8x16xf32> loc(#loc254)
    %collapsed_169 = tensor.collapse_shape %arg42 [[0, 1]] : tensor<2x8xi64> into tensor<16xi64> loc(#loc255)
    %collapsed_170 = tensor.collapse_shape %386 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc255)
    %expanded_171 = tensor.expand_shape %collapsed_169 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64> loc(#loc8)
    %expanded_172 = tensor.expand_shape %collapsed_170 [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32> loc(#loc8)
    %387 = scf.for %arg47 = %c0 to %c16 step %c1 iter_args(%arg48 = %cst_12) -> (tensor<24x16xf32>) {
      %extracted = tensor.extract %expanded_171[%arg47, %c0] : tensor<16x1xi64> loc(#loc8)
      %389 = arith.index_cast %extracted : i64 to index loc(#loc8)
      %extracted_slice = tensor.extract_slice %expanded_172[%arg47, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<16x1x16xf32> to tensor<1x16xf32> loc(#loc8)
      %extracted_slice_173 = tensor.extract_slice %arg48[%389, 0] [1, 16] [1, 1] : tensor<24x16xf32> to tensor<1x16xf32> loc(#loc8)
      %390 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xf32>) outs(%extracted_slice_173 : tensor<1x16xf32>) {
      ^bb0(%in: f32 loc("bwd/embeddings.word_embeddings/index_put"), %out: f32 loc("bwd/embeddings.word_embeddings/index_put")):
        %391 = arith.addf %out, %in : f32 loc(#loc8)
        linalg.yield %391 : f32 loc(#loc8)
      } -> tensor<1x16xf32> loc(#loc8)
      %inserted_slice = tensor.insert_slice %390 into %arg48[%389, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<24x16xf32> loc(#loc8)
      scf.yield %inserted_slice : tensor<24x16xf32> loc(#loc8)
    } loc(#loc8)
    %388 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%387, %191 : tensor<24x16xf32>, tensor<24x16xf32>) outs(%189 : tensor<24x16xf32>) {
    ^bb0(%in: f32 loc("bwd/embeddings.word_embeddings/add"), %in_173: f32 loc("bwd/cls.decoder/permute"), %out: f32 loc("bwd/embeddings.word_embeddings/add")):
      %389 = arith.addf %in, %in_173 : f32 loc(#loc256)
      linalg.yield %389 : f32 loc(#loc256)
    } -> tensor<24x16xf32> loc(#loc256)
    return %175, %388, %382, %383, %377, %378, %363, %collapsed_159, %359, %collapsed_154, %355, %collapsed_149, %343, %collapsed_133, %340, %341, %326, %collapsed_129, %312, %collapsed_125, %309, %310, %295, %collapsed_121, %291, %collapsed_116, %287, %collapsed_111, %273, %collapsed_95, %270, %271, %254, %collapsed_91, %239, %collapsed_87, %236, %237, %221, %collapsed_83, %207, %208, %collapsed_79 : tensor<f32>, tensor<24x16xf32>, tensor<8x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<24xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<24x16xf32> {aal.name = "embeddings.word_embeddings.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<8x16xf32> {aal.name = "embeddings.position_embeddings.weight", aal.role = "parameter"} loc("predict"), %arg2: tensor<2x16xf32> {aal.name = "embeddings.token_type_embeddings.weight", aal.role = "parameter"} loc("predict"), %arg3: tensor<16xf32> {aal.name = "embeddings.LayerNorm.weight", aal.role = "parameter"} loc("predict"), %arg4: tensor<16xf32> {aal.name = "embeddings.LayerNorm.bias", aal.role = "parameter"} loc("predict"), %arg5: tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.query.weight", aal.role = "parameter"} loc("predict"), %arg6: tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.query.bias", aal.role = "parameter"} loc("predict"), %arg7: tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.key.weight", aal.role = "parameter"} loc("predict"), %arg8: tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.key.bias", aal.role = "parameter"} loc("predict"), %arg9: tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.self.value.weight", aal.role = "parameter"} loc("predict"), %arg10: tensor<16xf32> {aal.name = "encoder.layer.0.attention.self.value.bias", aal.role = "parameter"} loc("predict"), %arg11: tensor<16x16xf32> {aal.name = "encoder.layer.0.attention.output.dense.weight", aal.role = "parameter"} loc("predict"), %arg12: tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.dense.bias", aal.role = "parameter"} loc("predict"), %arg13: tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.LayerNorm.weight", aal.role = "parameter"} loc("predict"), %arg14: tensor<16xf32> {aal.name = "encoder.layer.0.attention.output.LayerNorm.bias", aal.role = "parameter"} loc("predict"), %arg15: tensor<32x16xf32> {aal.name = "encoder.layer.0.intermediate.dense.weight", aal.role = "parameter"} loc("predict"), %arg16: tensor<32xf32> {aal.name = "encoder.layer.0.intermediate.dense.bias", aal.role = "parameter"} loc("predict"), %arg17: tensor<16x32xf32> {aal.name = "encoder.layer.0.output.dense.weight", aal.role = "parameter"} loc("predict"), %arg18: tensor<16xf32> {aal.name = "encoder.layer.0.output.dense.bias", aal.role = "parameter"} loc("predict"), %arg19: tensor<16xf32> {aal.name = "encoder.layer.0.output.LayerNorm.weight", aal.role = "parameter"} loc("predict"), %arg20: tensor<16xf32> {aal.name = "encoder.layer.0.output.LayerNorm.bias", aal.role = "parameter"} loc("predict"), %arg21: tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.query.weight", aal.role = "parameter"} loc("predict"), %arg22: tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.query.bias", aal.role = "parameter"} loc("predict"), %arg23: tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.key.weight", aal.role = "parameter"} loc("predict"), %arg24: tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.key.bias", aal.role = "parameter"} loc("predict"), %arg25: tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.self.value.weight", aal.role = "parameter"} loc("predict"), %arg26: tensor<16xf32> {aal.name = "encoder.layer.1.attention.self.value.bias", aal.role = "parameter"} loc("predict"), %arg27: tensor<16x16xf32> {aal.name = "encoder.layer.1.attention.output.dense.weight", aal.role = "parameter"} loc("predict"), %arg28: tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.dense.bias", aal.role = "parameter"} loc("predict"), %arg29: tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.LayerNorm.weight", aal.role = "parameter"} loc("predict"), %arg30: tensor<16xf32> {aal.name = "encoder.layer.1.attention.output.LayerNorm.bias", aal.role = "parameter"} loc("predict"), %arg31: tensor<32x16xf32> {aal.name = "encoder.layer.1.intermediate.dense.weight", aal.role = "parameter"} loc("predict"), %arg32: tensor<32xf32> {aal.name = "encoder.layer.1.intermediate.dense.bias", aal.role = "parameter"} loc("predict"), %arg33: tensor<16x32xf32> {aal.name = "encoder.layer.1.output.dense.weight", aal.role = "parameter"} loc("predict"), %arg34: tensor<16xf32> {aal.name = "encoder.layer.1.output.dense.bias", aal.role = "parameter"} loc("predict"), %arg35: tensor<16xf32> {aal.name = "encoder.layer.1.output.LayerNorm.weight", aal.role = "parameter"} loc("predict"), %arg36: tensor<16xf32> {aal.name = "encoder.layer.1.output.LayerNorm.bias", aal.role = "parameter"} loc("predict"), %arg37: tensor<16x16xf32> {aal.name = "cls.transform.weight", aal.role = "parameter"} loc("predict"), %arg38: tensor<16xf32> {aal.name = "cls.transform.bias", aal.role = "parameter"} loc("predict"), %arg39: tensor<16xf32> {aal.name = "cls.LayerNorm.weight", aal.role = "parameter"} loc("predict"), %arg40: tensor<16xf32> {aal.name = "cls.LayerNorm.bias", aal.role = "parameter"} loc("predict"), %arg41: tensor<24xf32> {aal.name = "cls.decoder.bias", aal.role = "parameter"} loc("predict"), %arg42: tensor<2x8xi64> {aal.name = "ids", aal.role = "input"} loc("predict"), %arg43: tensor<2x8xi64> {aal.name = "types", aal.role = "input"} loc("predict"), %arg44: tensor<2x8xf32> {aal.name = "mask", aal.role = "input"} loc("predict")) -> (tensor<2x8x24xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "bert"} {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_3 = arith.constant 9.9999999999999998E-13 : f64 loc(#loc5)
    %cst_4 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_5 = arith.constant 1.41421354 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<8xi64> loc(#loc9)
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64 loc("fwd/embeddings/arange")):
      %152 = linalg.index 0 : index loc(#loc9)
      %153 = arith.index_cast %152 : index to i64 loc(#loc9)
      linalg.yield %153 : i64 loc(#loc9)
    } -> tensor<8xi64> loc(#loc9)
    %2 = tensor.empty() : tensor<2x8x16xf32> loc(#loc10)
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg42 : tensor<2x8xi64>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/embeddings.word_embeddings/embedding"), %out: f32 loc("fwd/embeddings.word_embeddings/embedding")):
      %152 = arith.index_cast %in : i64 to index loc(#loc10)
      %153 = linalg.index 2 : index loc(#loc10)
      %extracted = tensor.extract %arg0[%152, %153] : tensor<24x16xf32> loc(#loc10)
      linalg.yield %extracted : f32 loc(#loc10)
    } -> tensor<2x8x16xf32> loc(#loc10)
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg43 : tensor<2x8xi64>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/embeddings.token_type_embeddings/embedding"), %out: f32 loc("fwd/embeddings.token_type_embeddings/embedding")):
      %152 = arith.index_cast %in : i64 to index loc(#loc11)
      %153 = linalg.index 2 : index loc(#loc11)
      %extracted = tensor.extract %arg2[%152, %153] : tensor<2x16xf32> loc(#loc11)
      linalg.yield %extracted : f32 loc(#loc11)
    } -> tensor<2x8x16xf32> loc(#loc11)
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.word_embeddings/embedding"), %in_64: f32 loc("fwd/embeddings.token_type_embeddings/embedding"), %out: f32 loc("fwd/embeddings/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc12)
      linalg.yield %152 : f32 loc(#loc12)
    } -> tensor<2x8x16xf32> loc(#loc12)
    %6 = tensor.empty() : tensor<8x16xf32> loc(#loc13)
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi64>) outs(%6 : tensor<8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/embeddings/arange"), %out: f32 loc("fwd/embeddings.position_embeddings/embedding")):
      %152 = arith.index_cast %in : i64 to index loc(#loc13)
      %153 = linalg.index 1 : index loc(#loc13)
      %extracted = tensor.extract %arg1[%152, %153] : tensor<8x16xf32> loc(#loc13)
      linalg.yield %extracted : f32 loc(#loc13)
    } -> tensor<8x16xf32> loc(#loc13)
    %8 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x8x16xf32>, tensor<8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings/add"), %in_64: f32 loc("fwd/embeddings.position_embeddings/embedding"), %out: f32 loc("fwd/embeddings/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc12)
      linalg.yield %152 : f32 loc(#loc12)
    } -> tensor<2x8x16xf32> loc(#loc12)
    %9 = tensor.empty() : tensor<2x8x1xf32> loc(#loc14)
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32> loc(#loc14)
    %11 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings/add"), %out: f32 loc("fwd/embeddings.LayerNorm/mean")):
      %152 = arith.addf %in, %out : f32 loc(#loc14)
      linalg.yield %152 : f32 loc(#loc14)
    } -> tensor<2x8x1xf32> loc(#loc14)
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/mean"), %out: f32 loc("fwd/embeddings.LayerNorm/mean")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc14)
      linalg.yield %152 : f32 loc(#loc14)
    } -> tensor<2x8x1xf32> loc(#loc14)
    %13 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings/add"), %in_64: f32 loc("fwd/embeddings.LayerNorm/mean"), %out: f32 loc("fwd/embeddings.LayerNorm/sub")):
      %152 = arith.subf %in, %in_64 : f32 loc(#loc15)
      linalg.yield %152 : f32 loc(#loc15)
    } -> tensor<2x8x16xf32> loc(#loc15)
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/sub"), %in_64: f32 loc("fwd/embeddings.LayerNorm/sub"), %out: f32 loc("fwd/embeddings.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc16)
      linalg.yield %152 : f32 loc(#loc16)
    } -> tensor<2x8x16xf32> loc(#loc16)
    %15 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/mul"), %out: f32 loc("fwd/embeddings.LayerNorm/sum")):
      %152 = arith.addf %in, %out : f32 loc(#loc17)
      linalg.yield %152 : f32 loc(#loc17)
    } -> tensor<2x8x1xf32> loc(#loc17)
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/sum"), %out: f32 loc("fwd/embeddings.LayerNorm/div")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc18)
      linalg.yield %152 : f32 loc(#loc18)
    } -> tensor<2x8x1xf32> loc(#loc18)
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/div"), %out: f32 loc("fwd/embeddings.LayerNorm/add")):
      %152 = arith.truncf %cst_3 : f64 to f32 loc(#loc5)
      %153 = arith.addf %in, %152 : f32 loc(#loc5)
      linalg.yield %153 : f32 loc(#loc5)
    } -> tensor<2x8x1xf32> loc(#loc5)
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/add"), %out: f32 loc("fwd/embeddings.LayerNorm/rsqrt")):
      %152 = math.rsqrt %in : f32 loc(#loc19)
      linalg.yield %152 : f32 loc(#loc19)
    } -> tensor<2x8x1xf32> loc(#loc19)
    %19 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %18 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/sub"), %in_64: f32 loc("fwd/embeddings.LayerNorm/rsqrt"), %out: f32 loc("fwd/embeddings.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc16)
      linalg.yield %152 : f32 loc(#loc16)
    } -> tensor<2x8x16xf32> loc(#loc16)
    %20 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg3 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/mul"), %in_64: f32 loc("fwd/embeddings.LayerNorm/mul"), %out: f32 loc("fwd/embeddings.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc16)
      linalg.yield %152 : f32 loc(#loc16)
    } -> tensor<2x8x16xf32> loc(#loc16)
    %21 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg4 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/embeddings.LayerNorm/mul"), %in_64: f32 loc("fwd/embeddings.LayerNorm/add"), %out: f32 loc("fwd/embeddings.LayerNorm/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc5)
      linalg.yield %152 : f32 loc(#loc5)
    } -> tensor<2x8x16xf32> loc(#loc5)
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc20)
    %22 = tensor.empty() : tensor<16x16xf32> loc(#loc21)
    %transposed = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc21)
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc22)
    %24 = linalg.matmul ins(%collapsed, %transposed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc22)
    %25 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6, %24 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self.query/addmm"), %in_64: f32 loc("fwd/encoder.layer.0.attention.self.query/addmm"), %out: f32 loc("fwd/encoder.layer.0.attention.self.query/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc22)
      linalg.yield %152 : f32 loc(#loc22)
    } -> tensor<16x16xf32> loc(#loc22)
    %expanded = tensor.expand_shape %25 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc23)
    %26 = tensor.empty() : tensor<2x4x8x4xf32> loc(#loc24)
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc24)
    %transposed_7 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc25)
    %27 = linalg.matmul ins(%collapsed, %transposed_7 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc26)
    %28 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8, %27 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self.key/addmm"), %in_64: f32 loc("fwd/encoder.layer.0.attention.self.key/addmm"), %out: f32 loc("fwd/encoder.layer.0.attention.self.key/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc26)
      linalg.yield %152 : f32 loc(#loc26)
    } -> tensor<16x16xf32> loc(#loc26)
    %expanded_8 = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc23)
    %transposed_9 = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc27)
    %29 = linalg.matmul ins(%collapsed, %transposed_9 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc28)
    %30 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg10, %29 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self.value/addmm"), %in_64: f32 loc("fwd/encoder.layer.0.attention.self.value/addmm"), %out: f32 loc("fwd/encoder.layer.0.attention.self.value/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc28)
      linalg.yield %152 : f32 loc(#loc28)
    } -> tensor<16x16xf32> loc(#loc28)
    %expanded_10 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc23)
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc24)
    %31 = tensor.empty() : tensor<2x4x4x8xf32> loc(#loc24)
    %transposed_12 = linalg.transpose ins(%expanded_8 : tensor<2x8x4x4xf32>) outs(%31 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc24)
    %collapsed_13 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc23)
    %collapsed_14 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc23)
    %32 = tensor.empty() : tensor<8x8x8xf32> loc(#loc29)
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc29)
    %34 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%33 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc29)
    %expanded_15 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc23)
    %35 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc30)
    %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/view"), %out: f32 loc("fwd/encoder.layer.0.attention.self/mul")):
      %152 = arith.mulf %in, %cst_2 : f32 loc(#loc30)
      linalg.yield %152 : f32 loc(#loc30)
    } -> tensor<2x4x8x8xf32> loc(#loc30)
    %expanded_16 = tensor.expand_shape %arg44 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32> loc(#loc31)
    %37 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_16 : tensor<2x4x8x8xf32>, tensor<2x1x1x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/mul"), %in_64: f32 loc("fwd/encoder.layer.0.attention.self/unsqueeze"), %out: f32 loc("fwd/encoder.layer.0.attention.self/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc32)
      linalg.yield %152 : f32 loc(#loc32)
    } -> tensor<2x4x8x8xf32> loc(#loc32)
    %38 = tensor.empty() : tensor<2x4x8xi64> loc(#loc33)
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64> loc(#loc33)
    %40 = tensor.empty() : tensor<2x4x8xf32> loc(#loc33)
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32> loc(#loc33)
    %42:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x8x8xf32>) outs(%41, %39 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/add"), %out: f32 loc("fwd/encoder.layer.0.attention.self/amax"), %out_64: i64 loc("fwd/encoder.layer.0.attention.self/amax")):
      %152 = linalg.index 3 : index loc(#loc33)
      %153 = arith.index_cast %152 : index to i64 loc(#loc33)
      %154 = arith.maximumf %in, %out : f32 loc(#loc33)
      %155 = arith.cmpf ogt, %in, %out : f32 loc(#loc33)
      %156 = arith.select %155, %153, %out_64 : i64 loc(#loc33)
      linalg.yield %154, %156 : f32, i64 loc(#loc33)
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>) loc(#loc33)
    %expanded_17 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32> loc(#loc33)
    %43 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_17 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/add"), %in_64: f32 loc("fwd/encoder.layer.0.attention.self/amax"), %out: f32 loc("fwd/encoder.layer.0.attention.self/sub")):
      %152 = arith.subf %in, %in_64 : f32 loc(#loc34)
      linalg.yield %152 : f32 loc(#loc34)
    } -> tensor<2x4x8x8xf32> loc(#loc34)
    %44 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/sub"), %out: f32 loc("fwd/encoder.layer.0.attention.self/exp")):
      %152 = math.exp %in : f32 loc(#loc35)
      linalg.yield %152 : f32 loc(#loc35)
    } -> tensor<2x4x8x8xf32> loc(#loc35)
    %45 = tensor.empty() : tensor<2x4x8x1xf32> loc(#loc36)
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32> loc(#loc36)
    %47 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x8x8xf32>) outs(%46 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/exp"), %out: f32 loc("fwd/encoder.layer.0.attention.self/sum")):
      %152 = arith.addf %in, %out : f32 loc(#loc36)
      linalg.yield %152 : f32 loc(#loc36)
    } -> tensor<2x4x8x1xf32> loc(#loc36)
    %48 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.self/exp"), %in_64: f32 loc("fwd/encoder.layer.0.attention.self/sum"), %out: f32 loc("fwd/encoder.layer.0.attention.self/div")):
      %152 = arith.divf %in, %in_64 : f32 loc(#loc37)
      linalg.yield %152 : f32 loc(#loc37)
    } -> tensor<2x4x8x8xf32> loc(#loc37)
    %collapsed_18 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc23)
    %collapsed_19 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc23)
    %49 = tensor.empty() : tensor<8x8x4xf32> loc(#loc29)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc29)
    %51 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%50 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc29)
    %expanded_20 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc23)
    %52 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc24)
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x4x8x4xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc24)
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc38)
    %transposed_23 = linalg.transpose ins(%arg11 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc39)
    %53 = linalg.matmul ins(%collapsed_22, %transposed_23 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc40)
    %54 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12, %53 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.dense/addmm"), %in_64: f32 loc("fwd/encoder.layer.0.attention.output.dense/addmm"), %out: f32 loc("fwd/encoder.layer.0.attention.output.dense/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc40)
      linalg.yield %152 : f32 loc(#loc40)
    } -> tensor<16x16xf32> loc(#loc40)
    %expanded_24 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc38)
    %55 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %21 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.dense/view"), %in_64: f32 loc("fwd/embeddings.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.attention.output/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc41)
      linalg.yield %152 : f32 loc(#loc41)
    } -> tensor<2x8x16xf32> loc(#loc41)
    %56 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output/add"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean")):
      %152 = arith.addf %in, %out : f32 loc(#loc42)
      linalg.yield %152 : f32 loc(#loc42)
    } -> tensor<2x8x1xf32> loc(#loc42)
    %57 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc42)
      linalg.yield %152 : f32 loc(#loc42)
    } -> tensor<2x8x1xf32> loc(#loc42)
    %58 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output/add"), %in_64: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub")):
      %152 = arith.subf %in, %in_64 : f32 loc(#loc43)
      linalg.yield %152 : f32 loc(#loc43)
    } -> tensor<2x8x16xf32> loc(#loc43)
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub"), %in_64: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc44)
      linalg.yield %152 : f32 loc(#loc44)
    } -> tensor<2x8x16xf32> loc(#loc44)
    %60 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sum")):
      %152 = arith.addf %in, %out : f32 loc(#loc45)
      linalg.yield %152 : f32 loc(#loc45)
    } -> tensor<2x8x1xf32> loc(#loc45)
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sum"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/div")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc46)
      linalg.yield %152 : f32 loc(#loc46)
    } -> tensor<2x8x1xf32> loc(#loc46)
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/div"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add")):
      %152 = arith.truncf %cst_3 : f64 to f32 loc(#loc47)
      %153 = arith.addf %in, %152 : f32 loc(#loc47)
      linalg.yield %153 : f32 loc(#loc47)
    } -> tensor<2x8x1xf32> loc(#loc47)
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/rsqrt")):
      %152 = math.rsqrt %in : f32 loc(#loc48)
      linalg.yield %152 : f32 loc(#loc48)
    } -> tensor<2x8x1xf32> loc(#loc48)
    %64 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/sub"), %in_64: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/rsqrt"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc44)
      linalg.yield %152 : f32 loc(#loc44)
    } -> tensor<2x8x16xf32> loc(#loc44)
    %65 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %in_64: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc44)
      linalg.yield %152 : f32 loc(#loc44)
    } -> tensor<2x8x16xf32> loc(#loc44)
    %66 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg14 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/mul"), %in_64: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc47)
      linalg.yield %152 : f32 loc(#loc47)
    } -> tensor<2x8x16xf32> loc(#loc47)
    %collapsed_25 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc49)
    %67 = tensor.empty() : tensor<16x32xf32> loc(#loc50)
    %transposed_26 = linalg.transpose ins(%arg15 : tensor<32x16xf32>) outs(%67 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc50)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc51)
    %69 = linalg.matmul ins(%collapsed_25, %transposed_26 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc51)
    %70 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %69 : tensor<32xf32>, tensor<16x32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.intermediate.dense/addmm"), %in_64: f32 loc("fwd/encoder.layer.0.intermediate.dense/addmm"), %out: f32 loc("fwd/encoder.layer.0.intermediate.dense/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc51)
      linalg.yield %152 : f32 loc(#loc51)
    } -> tensor<16x32xf32> loc(#loc51)
    %expanded_27 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc49)
    %71 = tensor.empty() : tensor<2x8x32xf32> loc(#loc52)
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.intermediate.dense/view"), %out: f32 loc("fwd/encoder.layer.0.gelu/gelu")):
      %152 = arith.divf %in, %cst_5 : f32 loc(#loc52)
      %153 = math.erf %152 : f32 loc(#loc52)
      %154 = arith.addf %153, %cst_1 : f32 loc(#loc52)
      %155 = arith.mulf %154, %cst_2 : f32 loc(#loc52)
      %156 = arith.mulf %in, %155 : f32 loc(#loc52)
      linalg.yield %156 : f32 loc(#loc52)
    } -> tensor<2x8x32xf32> loc(#loc52)
    %collapsed_28 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc53)
    %73 = tensor.empty() : tensor<32x16xf32> loc(#loc54)
    %transposed_29 = linalg.transpose ins(%arg17 : tensor<16x32xf32>) outs(%73 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc54)
    %74 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc55)
    %75 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18, %74 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.dense/addmm"), %in_64: f32 loc("fwd/encoder.layer.0.output.dense/addmm"), %out: f32 loc("fwd/encoder.layer.0.output.dense/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc55)
      linalg.yield %152 : f32 loc(#loc55)
    } -> tensor<16x16xf32> loc(#loc55)
    %expanded_30 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc53)
    %76 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %66 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.dense/view"), %in_64: f32 loc("fwd/encoder.layer.0.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.output/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc56)
      linalg.yield %152 : f32 loc(#loc56)
    } -> tensor<2x8x16xf32> loc(#loc56)
    %77 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output/add"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mean")):
      %152 = arith.addf %in, %out : f32 loc(#loc57)
      linalg.yield %152 : f32 loc(#loc57)
    } -> tensor<2x8x1xf32> loc(#loc57)
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mean")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc57)
      linalg.yield %152 : f32 loc(#loc57)
    } -> tensor<2x8x1xf32> loc(#loc57)
    %79 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output/add"), %in_64: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sub")):
      %152 = arith.subf %in, %in_64 : f32 loc(#loc58)
      linalg.yield %152 : f32 loc(#loc58)
    } -> tensor<2x8x16xf32> loc(#loc58)
    %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sub"), %in_64: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sub"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc59)
      linalg.yield %152 : f32 loc(#loc59)
    } -> tensor<2x8x16xf32> loc(#loc59)
    %81 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sum")):
      %152 = arith.addf %in, %out : f32 loc(#loc60)
      linalg.yield %152 : f32 loc(#loc60)
    } -> tensor<2x8x1xf32> loc(#loc60)
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sum"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/div")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc61)
      linalg.yield %152 : f32 loc(#loc61)
    } -> tensor<2x8x1xf32> loc(#loc61)
    %83 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/div"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add")):
      %152 = arith.truncf %cst_3 : f64 to f32 loc(#loc62)
      %153 = arith.addf %in, %152 : f32 loc(#loc62)
      linalg.yield %153 : f32 loc(#loc62)
    } -> tensor<2x8x1xf32> loc(#loc62)
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/rsqrt")):
      %152 = math.rsqrt %in : f32 loc(#loc63)
      linalg.yield %152 : f32 loc(#loc63)
    } -> tensor<2x8x1xf32> loc(#loc63)
    %85 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/sub"), %in_64: f32 loc("fwd/encoder.layer.0.output.LayerNorm/rsqrt"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc59)
      linalg.yield %152 : f32 loc(#loc59)
    } -> tensor<2x8x16xf32> loc(#loc59)
    %86 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg19 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %in_64: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc59)
      linalg.yield %152 : f32 loc(#loc59)
    } -> tensor<2x8x16xf32> loc(#loc59)
    %87 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg20 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.0.output.LayerNorm/mul"), %in_64: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc62)
      linalg.yield %152 : f32 loc(#loc62)
    } -> tensor<2x8x16xf32> loc(#loc62)
    %collapsed_31 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc64)
    %transposed_32 = linalg.transpose ins(%arg21 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc65)
    %88 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc66)
    %89 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg22, %88 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self.query/addmm"), %in_64: f32 loc("fwd/encoder.layer.1.attention.self.query/addmm"), %out: f32 loc("fwd/encoder.layer.1.attention.self.query/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc66)
      linalg.yield %152 : f32 loc(#loc66)
    } -> tensor<16x16xf32> loc(#loc66)
    %expanded_33 = tensor.expand_shape %89 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc67)
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %transposed_35 = linalg.transpose ins(%arg23 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc69)
    %90 = linalg.matmul ins(%collapsed_31, %transposed_35 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc70)
    %91 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg24, %90 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self.key/addmm"), %in_64: f32 loc("fwd/encoder.layer.1.attention.self.key/addmm"), %out: f32 loc("fwd/encoder.layer.1.attention.self.key/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc70)
      linalg.yield %152 : f32 loc(#loc70)
    } -> tensor<16x16xf32> loc(#loc70)
    %expanded_36 = tensor.expand_shape %91 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc67)
    %transposed_37 = linalg.transpose ins(%arg25 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc71)
    %92 = linalg.matmul ins(%collapsed_31, %transposed_37 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc72)
    %93 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg26, %92 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self.value/addmm"), %in_64: f32 loc("fwd/encoder.layer.1.attention.self.value/addmm"), %out: f32 loc("fwd/encoder.layer.1.attention.self.value/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc72)
      linalg.yield %152 : f32 loc(#loc72)
    } -> tensor<16x16xf32> loc(#loc72)
    %expanded_38 = tensor.expand_shape %93 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc67)
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %transposed_40 = linalg.transpose ins(%expanded_36 : tensor<2x8x4x4xf32>) outs(%31 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc68)
    %collapsed_41 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc67)
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc67)
    %94 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%33 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc73)
    %expanded_43 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc67)
    %95 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/view"), %out: f32 loc("fwd/encoder.layer.1.attention.self/mul")):
      %152 = arith.mulf %in, %cst_2 : f32 loc(#loc74)
      linalg.yield %152 : f32 loc(#loc74)
    } -> tensor<2x4x8x8xf32> loc(#loc74)
    %96 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_16 : tensor<2x4x8x8xf32>, tensor<2x1x1x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/mul"), %in_64: f32 loc("fwd/encoder.layer.1.attention.self/unsqueeze"), %out: f32 loc("fwd/encoder.layer.1.attention.self/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc75)
      linalg.yield %152 : f32 loc(#loc75)
    } -> tensor<2x4x8x8xf32> loc(#loc75)
    %97:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x8x8xf32>) outs(%41, %39 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/add"), %out: f32 loc("fwd/encoder.layer.1.attention.self/amax"), %out_64: i64 loc("fwd/encoder.layer.1.attention.self/amax")):
      %152 = linalg.index 3 : index loc(#loc77)
      %153 = arith.index_cast %152 : index to i64 loc(#loc77)
      %154 = arith.maximumf %in, %out : f32 loc(#loc77)
      %155 = arith.cmpf ogt, %in, %out : f32 loc(#loc77)
      %156 = arith.select %155, %153, %out_64 : i64 loc(#loc77)
      linalg.yield %154, %156 : f32, i64 loc(#loc77)
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>) loc(#loc77)
    %expanded_44 = tensor.expand_shape %97#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32> loc(#loc77)
    %98 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_44 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/add"), %in_64: f32 loc("fwd/encoder.layer.1.attention.self/amax"), %out: f32 loc("fwd/encoder.layer.1.attention.self/sub")):
      %152 = arith.subf %in, %in_64 : f32 loc(#loc78)
      linalg.yield %152 : f32 loc(#loc78)
    } -> tensor<2x4x8x8xf32> loc(#loc78)
    %99 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/sub"), %out: f32 loc("fwd/encoder.layer.1.attention.self/exp")):
      %152 = math.exp %in : f32 loc(#loc79)
      linalg.yield %152 : f32 loc(#loc79)
    } -> tensor<2x4x8x8xf32> loc(#loc79)
    %100 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x4x8x8xf32>) outs(%46 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/exp"), %out: f32 loc("fwd/encoder.layer.1.attention.self/sum")):
      %152 = arith.addf %in, %out : f32 loc(#loc80)
      linalg.yield %152 : f32 loc(#loc80)
    } -> tensor<2x4x8x1xf32> loc(#loc80)
    %101 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%35 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.self/exp"), %in_64: f32 loc("fwd/encoder.layer.1.attention.self/sum"), %out: f32 loc("fwd/encoder.layer.1.attention.self/div")):
      %152 = arith.divf %in, %in_64 : f32 loc(#loc81)
      linalg.yield %152 : f32 loc(#loc81)
    } -> tensor<2x4x8x8xf32> loc(#loc81)
    %collapsed_45 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc67)
    %collapsed_46 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc67)
    %102 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%50 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc73)
    %expanded_47 = tensor.expand_shape %102 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc67)
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x4x8x4xf32>) outs(%52 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc82)
    %transposed_50 = linalg.transpose ins(%arg27 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc83)
    %103 = linalg.matmul ins(%collapsed_49, %transposed_50 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc84)
    %104 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg28, %103 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.dense/addmm"), %in_64: f32 loc("fwd/encoder.layer.1.attention.output.dense/addmm"), %out: f32 loc("fwd/encoder.layer.1.attention.output.dense/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc84)
      linalg.yield %152 : f32 loc(#loc84)
    } -> tensor<16x16xf32> loc(#loc84)
    %expanded_51 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc82)
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %87 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.dense/view"), %in_64: f32 loc("fwd/encoder.layer.0.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.attention.output/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc85)
      linalg.yield %152 : f32 loc(#loc85)
    } -> tensor<2x8x16xf32> loc(#loc85)
    %106 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output/add"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean")):
      %152 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %152 : f32 loc(#loc86)
    } -> tensor<2x8x1xf32> loc(#loc86)
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc86)
      linalg.yield %152 : f32 loc(#loc86)
    } -> tensor<2x8x1xf32> loc(#loc86)
    %108 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output/add"), %in_64: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub")):
      %152 = arith.subf %in, %in_64 : f32 loc(#loc87)
      linalg.yield %152 : f32 loc(#loc87)
    } -> tensor<2x8x16xf32> loc(#loc87)
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub"), %in_64: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc88)
      linalg.yield %152 : f32 loc(#loc88)
    } -> tensor<2x8x16xf32> loc(#loc88)
    %110 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sum")):
      %152 = arith.addf %in, %out : f32 loc(#loc89)
      linalg.yield %152 : f32 loc(#loc89)
    } -> tensor<2x8x1xf32> loc(#loc89)
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sum"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/div")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc90)
      linalg.yield %152 : f32 loc(#loc90)
    } -> tensor<2x8x1xf32> loc(#loc90)
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/div"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add")):
      %152 = arith.truncf %cst_3 : f64 to f32 loc(#loc91)
      %153 = arith.addf %in, %152 : f32 loc(#loc91)
      linalg.yield %153 : f32 loc(#loc91)
    } -> tensor<2x8x1xf32> loc(#loc91)
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/rsqrt")):
      %152 = math.rsqrt %in : f32 loc(#loc92)
      linalg.yield %152 : f32 loc(#loc92)
    } -> tensor<2x8x1xf32> loc(#loc92)
    %114 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/sub"), %in_64: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/rsqrt"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc88)
      linalg.yield %152 : f32 loc(#loc88)
    } -> tensor<2x8x16xf32> loc(#loc88)
    %115 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg29 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %in_64: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc88)
      linalg.yield %152 : f32 loc(#loc88)
    } -> tensor<2x8x16xf32> loc(#loc88)
    %116 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg30 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/mul"), %in_64: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc91)
      linalg.yield %152 : f32 loc(#loc91)
    } -> tensor<2x8x16xf32> loc(#loc91)
    %collapsed_52 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc93)
    %transposed_53 = linalg.transpose ins(%arg31 : tensor<32x16xf32>) outs(%67 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc94)
    %117 = linalg.matmul ins(%collapsed_52, %transposed_53 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc95)
    %118 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg32, %117 : tensor<32xf32>, tensor<16x32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.intermediate.dense/addmm"), %in_64: f32 loc("fwd/encoder.layer.1.intermediate.dense/addmm"), %out: f32 loc("fwd/encoder.layer.1.intermediate.dense/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc95)
      linalg.yield %152 : f32 loc(#loc95)
    } -> tensor<16x32xf32> loc(#loc95)
    %expanded_54 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc93)
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x8x32xf32>) outs(%71 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.intermediate.dense/view"), %out: f32 loc("fwd/encoder.layer.1.gelu/gelu")):
      %152 = arith.divf %in, %cst_5 : f32 loc(#loc96)
      %153 = math.erf %152 : f32 loc(#loc96)
      %154 = arith.addf %153, %cst_1 : f32 loc(#loc96)
      %155 = arith.mulf %154, %cst_2 : f32 loc(#loc96)
      %156 = arith.mulf %in, %155 : f32 loc(#loc96)
      linalg.yield %156 : f32 loc(#loc96)
    } -> tensor<2x8x32xf32> loc(#loc96)
    %collapsed_55 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc97)
    %transposed_56 = linalg.transpose ins(%arg33 : tensor<16x32xf32>) outs(%73 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc98)
    %120 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc99)
    %121 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg34, %120 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.dense/addmm"), %in_64: f32 loc("fwd/encoder.layer.1.output.dense/addmm"), %out: f32 loc("fwd/encoder.layer.1.output.dense/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc99)
      linalg.yield %152 : f32 loc(#loc99)
    } -> tensor<16x16xf32> loc(#loc99)
    %expanded_57 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc97)
    %122 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %116 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.dense/view"), %in_64: f32 loc("fwd/encoder.layer.1.attention.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.output/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc100)
      linalg.yield %152 : f32 loc(#loc100)
    } -> tensor<2x8x16xf32> loc(#loc100)
    %123 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output/add"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mean")):
      %152 = arith.addf %in, %out : f32 loc(#loc101)
      linalg.yield %152 : f32 loc(#loc101)
    } -> tensor<2x8x1xf32> loc(#loc101)
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mean")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc101)
      linalg.yield %152 : f32 loc(#loc101)
    } -> tensor<2x8x1xf32> loc(#loc101)
    %125 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %124 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output/add"), %in_64: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mean"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sub")):
      %152 = arith.subf %in, %in_64 : f32 loc(#loc102)
      linalg.yield %152 : f32 loc(#loc102)
    } -> tensor<2x8x16xf32> loc(#loc102)
    %126 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sub"), %in_64: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sub"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc103)
      linalg.yield %152 : f32 loc(#loc103)
    } -> tensor<2x8x16xf32> loc(#loc103)
    %127 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sum")):
      %152 = arith.addf %in, %out : f32 loc(#loc104)
      linalg.yield %152 : f32 loc(#loc104)
    } -> tensor<2x8x1xf32> loc(#loc104)
    %128 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sum"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/div")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc105)
      linalg.yield %152 : f32 loc(#loc105)
    } -> tensor<2x8x1xf32> loc(#loc105)
    %129 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/div"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/add")):
      %152 = arith.truncf %cst_3 : f64 to f32 loc(#loc106)
      %153 = arith.addf %in, %152 : f32 loc(#loc106)
      linalg.yield %153 : f32 loc(#loc106)
    } -> tensor<2x8x1xf32> loc(#loc106)
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/rsqrt")):
      %152 = math.rsqrt %in : f32 loc(#loc107)
      linalg.yield %152 : f32 loc(#loc107)
    } -> tensor<2x8x1xf32> loc(#loc107)
    %131 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/sub"), %in_64: f32 loc("fwd/encoder.layer.1.output.LayerNorm/rsqrt"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc103)
      linalg.yield %152 : f32 loc(#loc103)
    } -> tensor<2x8x16xf32> loc(#loc103)
    %132 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg35 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %in_64: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc103)
      linalg.yield %152 : f32 loc(#loc103)
    } -> tensor<2x8x16xf32> loc(#loc103)
    %133 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg36 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layer.1.output.LayerNorm/mul"), %in_64: f32 loc("fwd/encoder.layer.1.output.LayerNorm/add"), %out: f32 loc("fwd/encoder.layer.1.output.LayerNorm/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc106)
      linalg.yield %152 : f32 loc(#loc106)
    } -> tensor<2x8x16xf32> loc(#loc106)
    %collapsed_58 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc108)
    %transposed_59 = linalg.transpose ins(%arg37 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc109)
    %134 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc110)
    %135 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg38, %134 : tensor<16xf32>, tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.transform/addmm"), %in_64: f32 loc("fwd/cls.transform/addmm"), %out: f32 loc("fwd/cls.transform/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc110)
      linalg.yield %152 : f32 loc(#loc110)
    } -> tensor<16x16xf32> loc(#loc110)
    %expanded_60 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc108)
    %136 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.transform/view"), %out: f32 loc("fwd/cls.gelu/gelu")):
      %152 = arith.divf %in, %cst_5 : f32 loc(#loc111)
      %153 = math.erf %152 : f32 loc(#loc111)
      %154 = arith.addf %153, %cst_1 : f32 loc(#loc111)
      %155 = arith.mulf %154, %cst_2 : f32 loc(#loc111)
      %156 = arith.mulf %in, %155 : f32 loc(#loc111)
      linalg.yield %156 : f32 loc(#loc111)
    } -> tensor<2x8x16xf32> loc(#loc111)
    %137 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.gelu/gelu"), %out: f32 loc("fwd/cls.LayerNorm/mean")):
      %152 = arith.addf %in, %out : f32 loc(#loc112)
      linalg.yield %152 : f32 loc(#loc112)
    } -> tensor<2x8x1xf32> loc(#loc112)
    %138 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/mean"), %out: f32 loc("fwd/cls.LayerNorm/mean")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc112)
      linalg.yield %152 : f32 loc(#loc112)
    } -> tensor<2x8x1xf32> loc(#loc112)
    %139 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.gelu/gelu"), %in_64: f32 loc("fwd/cls.LayerNorm/mean"), %out: f32 loc("fwd/cls.LayerNorm/sub")):
      %152 = arith.subf %in, %in_64 : f32 loc(#loc113)
      linalg.yield %152 : f32 loc(#loc113)
    } -> tensor<2x8x16xf32> loc(#loc113)
    %140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %139 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/sub"), %in_64: f32 loc("fwd/cls.LayerNorm/sub"), %out: f32 loc("fwd/cls.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc114)
      linalg.yield %152 : f32 loc(#loc114)
    } -> tensor<2x8x16xf32> loc(#loc114)
    %141 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x8x16xf32>) outs(%10 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/mul"), %out: f32 loc("fwd/cls.LayerNorm/sum")):
      %152 = arith.addf %in, %out : f32 loc(#loc115)
      linalg.yield %152 : f32 loc(#loc115)
    } -> tensor<2x8x1xf32> loc(#loc115)
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/sum"), %out: f32 loc("fwd/cls.LayerNorm/div")):
      %152 = arith.divf %in, %cst_4 : f32 loc(#loc116)
      linalg.yield %152 : f32 loc(#loc116)
    } -> tensor<2x8x1xf32> loc(#loc116)
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/div"), %out: f32 loc("fwd/cls.LayerNorm/add")):
      %152 = arith.truncf %cst_3 : f64 to f32 loc(#loc117)
      %153 = arith.addf %in, %152 : f32 loc(#loc117)
      linalg.yield %153 : f32 loc(#loc117)
    } -> tensor<2x8x1xf32> loc(#loc117)
    %144 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/add"), %out: f32 loc("fwd/cls.LayerNorm/rsqrt")):
      %152 = math.rsqrt %in : f32 loc(#loc118)
      linalg.yield %152 : f32 loc(#loc118)
    } -> tensor<2x8x1xf32> loc(#loc118)
    %145 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %144 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/sub"), %in_64: f32 loc("fwd/cls.LayerNorm/rsqrt"), %out: f32 loc("fwd/cls.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc114)
      linalg.yield %152 : f32 loc(#loc114)
    } -> tensor<2x8x16xf32> loc(#loc114)
    %146 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg39 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/mul"), %in_64: f32 loc("fwd/cls.LayerNorm/mul"), %out: f32 loc("fwd/cls.LayerNorm/mul")):
      %152 = arith.mulf %in, %in_64 : f32 loc(#loc114)
      linalg.yield %152 : f32 loc(#loc114)
    } -> tensor<2x8x16xf32> loc(#loc114)
    %147 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg40 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.LayerNorm/mul"), %in_64: f32 loc("fwd/cls.LayerNorm/add"), %out: f32 loc("fwd/cls.LayerNorm/add")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc117)
      linalg.yield %152 : f32 loc(#loc117)
    } -> tensor<2x8x16xf32> loc(#loc117)
    %collapsed_61 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc119)
    %148 = tensor.empty() : tensor<16x24xf32> loc(#loc120)
    %transposed_62 = linalg.transpose ins(%arg0 : tensor<24x16xf32>) outs(%148 : tensor<16x24xf32>) permutation = [1, 0]  loc(#loc120)
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<16x24xf32>) -> tensor<16x24xf32> loc(#loc121)
    %150 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<16x16xf32>, tensor<16x24xf32>) outs(%149 : tensor<16x24xf32>) -> tensor<16x24xf32> loc(#loc121)
    %151 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg41, %150 : tensor<24xf32>, tensor<16x24xf32>) outs(%148 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/cls.decoder/addmm"), %in_64: f32 loc("fwd/cls.decoder/addmm"), %out: f32 loc("fwd/cls.decoder/addmm")):
      %152 = arith.addf %in, %in_64 : f32 loc(#loc121)
      linalg.yield %152 : f32 loc(#loc121)
    } -> tensor<16x24xf32> loc(#loc121)
    %expanded_63 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [2, 8, 24] : tensor<16x24xf32> into tensor<2x8x24xf32> loc(#loc119)
    return %expanded_63 : tensor<2x8x24xf32> loc(#loc257)
  } loc(#loc257)
} loc(#loc)
#loc = loc(unknown)
#loc20 = loc("fwd/encoder.layer.0.attention.self.query/view")
#loc21 = loc("fwd/encoder.layer.0.attention.self.query/permute")
#loc24 = loc("fwd/encoder.layer.0.attention.self/permute")
#loc25 = loc("fwd/encoder.layer.0.attention.self.key/permute")
#loc27 = loc("fwd/encoder.layer.0.attention.self.value/permute")
#loc29 = loc("fwd/encoder.layer.0.attention.self/bmm")
#loc39 = loc("fwd/encoder.layer.0.attention.output.dense/permute")
#loc50 = loc("fwd/encoder.layer.0.intermediate.dense/permute")
#loc54 = loc("fwd/encoder.layer.0.output.dense/permute")
#loc64 = loc("fwd/encoder.layer.1.attention.self.query/view")
#loc65 = loc("fwd/encoder.layer.1.attention.self.query/permute")
#loc68 = loc("fwd/encoder.layer.1.attention.self/permute")
#loc69 = loc("fwd/encoder.layer.1.attention.self.key/permute")
#loc71 = loc("fwd/encoder.layer.1.attention.self.value/permute")
#loc73 = loc("fwd/encoder.layer.1.attention.self/bmm")
#loc83 = loc("fwd/encoder.layer.1.attention.output.dense/permute")
#loc94 = loc("fwd/encoder.layer.1.intermediate.dense/permute")
#loc98 = loc("fwd/encoder.layer.1.output.dense/permute")
#loc109 = loc("fwd/cls.transform/permute")
#loc119 = loc("fwd/cls.decoder/view")
#loc120 = loc("fwd/cls.decoder/permute")
#loc145 = loc("bwd/cls.decoder/mm")
#loc157 = loc("bwd/cls.transform/mm")
#loc158 = loc("bwd/cls.transform/permute")
#loc165 = loc("bwd/encoder.layer.1.output.dense/mm")
#loc166 = loc("bwd/encoder.layer.1.output.dense/permute")
#loc173 = loc("bwd/encoder.layer.1.intermediate.dense/mm")
#loc174 = loc("bwd/encoder.layer.1.intermediate.dense/permute")
#loc182 = loc("bwd/encoder.layer.1.attention.output.dense/mm")
#loc183 = loc("bwd/encoder.layer.1.attention.output.dense/permute")
#loc186 = loc("bwd/encoder.layer.1.attention.self/permute")
#loc187 = loc("bwd/encoder.layer.1.attention.self/bmm")
#loc192 = loc("bwd/encoder.layer.1.attention.self.value/mm")
#loc193 = loc("bwd/encoder.layer.1.attention.self.value/permute")
#loc196 = loc("bwd/encoder.layer.1.attention.self.key/mm")
#loc197 = loc("bwd/encoder.layer.1.attention.self.key/permute")
#loc200 = loc("bwd/encoder.layer.1.attention.self.query/mm")
#loc201 = loc("bwd/encoder.layer.1.attention.self.query/permute")
#loc208 = loc("bwd/encoder.layer.0.output.dense/mm")
#loc209 = loc("bwd/encoder.layer.0.output.dense/permute")
#loc216 = loc("bwd/encoder.layer.0.intermediate.dense/mm")
#loc217 = loc("bwd/encoder.layer.0.intermediate.dense/permute")
#loc224 = loc("bwd/encoder.layer.0.attention.output.dense/mm")
#loc225 = loc("bwd/encoder.layer.0.attention.output.dense/permute")
#loc228 = loc("bwd/encoder.layer.0.attention.self/permute")
#loc229 = loc("bwd/encoder.layer.0.attention.self/bmm")
#loc234 = loc("bwd/encoder.layer.0.attention.self.value/mm")
#loc235 = loc("bwd/encoder.layer.0.attention.self.value/permute")
#loc238 = loc("bwd/encoder.layer.0.attention.self.key/mm")
#loc239 = loc("bwd/encoder.layer.0.attention.self.key/permute")
#loc242 = loc("bwd/encoder.layer.0.attention.self.query/mm")
#loc243 = loc("bwd/encoder.layer.0.attention.self.query/permute")
#loc250 = loc("bwd/embeddings/view")
#loc251 = loc("bwd/embeddings.token_type_embeddings/view")
#loc255 = loc("bwd/embeddings.word_embeddings/view")
