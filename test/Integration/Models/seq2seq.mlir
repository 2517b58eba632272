#loc1 = loc("main")
#loc2 = loc("bwd/encoder.embed_tokens/index_put")
#loc3 = loc("bwd/decoder.embed_tokens/index_put")
#loc4 = loc("fwd/loss/ne")
#loc6 = loc("fwd/decoder/where")
#loc7 = loc("fwd/encoder.layers.0.self_attn_layer_norm/add")
#loc8 = loc("fwd/loss/where")
#loc9 = loc("fwd/encoder.embed_tokens/embedding")
#loc10 = loc("fwd/encoder/mul")
#loc11 = loc("fwd/encoder/add")
#loc12 = loc("fwd/encoder.dropout/mul")
#loc15 = loc("fwd/encoder.layers.0.self_attn.q_proj/addmm")
#loc16 = loc("fwd/encoder.layers.0.self_attn/view")
#loc17 = loc("fwd/encoder.layers.0.self_attn/permute")
#loc18 = loc("fwd/encoder.layers.0.self_attn/mul")
#loc20 = loc("fwd/encoder.layers.0.self_attn.k_proj/addmm")
#loc22 = loc("fwd/encoder.layers.0.self_attn.v_proj/addmm")
#loc24 = loc("fwd/encoder.layers.0.self_attn/amax")
#loc25 = loc("fwd/encoder.layers.0.self_attn/sub")
#loc26 = loc("fwd/encoder.layers.0.self_attn/exp")
#loc27 = loc("fwd/encoder.layers.0.self_attn/sum")
#loc28 = loc("fwd/encoder.layers.0.self_attn/div")
#loc29 = loc("fwd/encoder.layers.0.self_attn.dropout/mul")
#loc30 = loc("fwd/encoder.layers.0.self_attn.out_proj/view")
#loc32 = loc("fwd/encoder.layers.0.self_attn.out_proj/addmm")
#loc33 = loc("fwd/encoder.layers.0.dropout/mul")
#loc34 = loc("fwd/encoder.layers.0/add")
#loc35 = loc("fwd/encoder.layers.0.self_attn_layer_norm/mean")
#loc36 = loc("fwd/encoder.layers.0.self_attn_layer_norm/sub")
#loc37 = loc("fwd/encoder.layers.0.self_attn_layer_norm/mul")
#loc38 = loc("fwd/encoder.layers.0.self_attn_layer_norm/sum")
#loc39 = loc("fwd/encoder.layers.0.self_attn_layer_norm/div")
#loc40 = loc("fwd/encoder.layers.0.self_attn_layer_norm/rsqrt")
#loc41 = loc("fwd/encoder.layers.0.fc1/view")
#loc43 = loc("fwd/encoder.layers.0.fc1/addmm")
#loc44 = loc("fwd/encoder.layers.0.relu/relu")
#loc45 = loc("fwd/encoder.layers.0.activation_dropout/mul")
#loc46 = loc("fwd/encoder.layers.0.fc2/view")
#loc48 = loc("fwd/encoder.layers.0.fc2/addmm")
#loc49 = loc("fwd/encoder.layers.0.final_layer_norm/mean")
#loc50 = loc("fwd/encoder.layers.0.final_layer_norm/sub")
#loc51 = loc("fwd/encoder.layers.0.final_layer_norm/mul")
#loc52 = loc("fwd/encoder.layers.0.final_layer_norm/sum")
#loc53 = loc("fwd/encoder.layers.0.final_layer_norm/div")
#loc54 = loc("fwd/encoder.layers.0.final_layer_norm/add")
#loc55 = loc("fwd/encoder.layers.0.final_layer_norm/rsqrt")
#loc56 = loc("fwd/decoder.embed_tokens/embedding")
#loc57 = loc("fwd/decoder/mul")
#loc58 = loc("fwd/decoder/slice")
#loc59 = loc("fwd/decoder/add")
#loc60 = loc("fwd/decoder.dropout/mul")
#loc61 = loc("fwd/decoder/arange")
#loc62 = loc("fwd/decoder/unsqueeze")
#loc63 = loc("fwd/decoder/gt")
#loc66 = loc("fwd/decoder.layers.0.self_attn.q_proj/addmm")
#loc67 = loc("fwd/decoder.layers.0.self_attn/view")
#loc68 = loc("fwd/decoder.layers.0.self_attn/permute")
#loc69 = loc("fwd/decoder.layers.0.self_attn/mul")
#loc71 = loc("fwd/decoder.layers.0.self_attn.k_proj/addmm")
#loc73 = loc("fwd/decoder.layers.0.self_attn.v_proj/addmm")
#loc75 = loc("fwd/decoder.layers.0.self_attn/add")
#loc76 = loc("fwd/decoder.layers.0.self_attn/amax")
#loc77 = loc("fwd/decoder.layers.0.self_attn/sub")
#loc78 = loc("fwd/decoder.layers.0.self_attn/exp")
#loc79 = loc("fwd/decoder.layers.0.self_attn/sum")
#loc80 = loc("fwd/decoder.layers.0.self_attn/div")
#loc81 = loc("fwd/decoder.layers.0.self_attn.dropout/mul")
#loc82 = loc("fwd/decoder.layers.0.self_attn.out_proj/view")
#loc84 = loc("fwd/decoder.layers.0.self_attn.out_proj/addmm")
#loc85 = loc("fwd/decoder.layers.0.dropout/mul")
#loc86 = loc("fwd/decoder.layers.0/add")
#loc87 = loc("fwd/decoder.layers.0.self_attn_layer_norm/mean")
#loc88 = loc("fwd/decoder.layers.0.self_attn_layer_norm/sub")
#loc89 = loc("fwd/decoder.layers.0.self_attn_layer_norm/mul")
#loc90 = loc("fwd/decoder.layers.0.self_attn_layer_norm/sum")
#loc91 = loc("fwd/decoder.layers.0.self_attn_layer_norm/div")
#loc92 = loc("fwd/decoder.layers.0.self_attn_layer_norm/add")
#loc93 = loc("fwd/decoder.layers.0.self_attn_layer_norm/rsqrt")
#loc96 = loc("fwd/decoder.layers.0.encoder_attn.q_proj/addmm")
#loc97 = loc("fwd/decoder.layers.0.encoder_attn/view")
#loc98 = loc("fwd/decoder.layers.0.encoder_attn/permute")
#loc99 = loc("fwd/decoder.layers.0.encoder_attn/mul")
#loc102 = loc("fwd/decoder.layers.0.encoder_attn.k_proj/addmm")
#loc104 = loc("fwd/decoder.layers.0.encoder_attn.v_proj/addmm")
#loc106 = loc("fwd/decoder.layers.0.encoder_attn/amax")
#loc107 = loc("fwd/decoder.layers.0.encoder_attn/sub")
#loc108 = loc("fwd/decoder.layers.0.encoder_attn/exp")
#loc109 = loc("fwd/decoder.layers.0.encoder_attn/sum")
#loc110 = loc("fwd/decoder.layers.0.encoder_attn/div")
#loc111 = loc("fwd/decoder.layers.0.encoder_attn.dropout/mul")
#loc112 = loc("fwd/decoder.layers.0.encoder_attn.out_proj/view")
#loc114 = loc("fwd/decoder.layers.0.encoder_attn.out_proj/addmm")
#loc115 = loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean")
#loc116 = loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub")
#loc117 = loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul")
#loc118 = loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sum")
#loc119 = loc("fwd/decoder.layers.0.encoder_attn_layer_norm/div")
#loc120 = loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add")
#loc121 = loc("fwd/decoder.layers.0.encoder_attn_layer_norm/rsqrt")
#loc122 = loc("fwd/decoder.layers.0.fc1/view")
#loc124 = loc("fwd/decoder.layers.0.fc1/addmm")
#loc125 = loc("fwd/decoder.layers.0.relu/relu")
#loc126 = loc("fwd/decoder.layers.0.activation_dropout/mul")
#loc127 = loc("fwd/decoder.layers.0.fc2/view")
#loc129 = loc("fwd/decoder.layers.0.fc2/addmm")
#loc130 = loc("fwd/decoder.layers.0.final_layer_norm/mean")
#loc131 = loc("fwd/decoder.layers.0.final_layer_norm/sub")
#loc132 = loc("fwd/decoder.layers.0.final_layer_norm/mul")
#loc133 = loc("fwd/decoder.layers.0.final_layer_norm/sum")
#loc134 = loc("fwd/decoder.layers.0.final_layer_norm/div")
#loc135 = loc("fwd/decoder.layers.0.final_layer_norm/add")
#loc136 = loc("fwd/decoder.layers.0.final_layer_norm/rsqrt")
#loc140 = loc("fwd/loss/view")
#loc141 = loc("fwd/loss/amax")
#loc142 = loc("fwd/loss/sub")
#loc143 = loc("fwd/loss/exp")
#loc144 = loc("fwd/loss/sum")
#loc145 = loc("fwd/loss/log")
#loc146 = loc("fwd/loss/_to_copy")
#loc147 = loc("fwd/loss/unsqueeze")
#loc148 = loc("fwd/loss/gather")
#loc149 = loc("fwd/loss/neg")
#loc150 = loc("fwd/loss/div")
#loc151 = loc("bwd/loss/arange")
#loc152 = loc("bwd/loss/unsqueeze")
#loc153 = loc("bwd/loss/eq")
#loc154 = loc("bwd/loss/bitwise_and")
#loc155 = loc("bwd/loss/div")
#loc156 = loc("bwd/loss/view")
#loc157 = loc("bwd/loss/neg")
#loc158 = loc("bwd/loss/where")
#loc159 = loc("bwd/loss/exp")
#loc160 = loc("bwd/loss/sum")
#loc161 = loc("bwd/loss/mul")
#loc162 = loc("bwd/loss/sub")
#loc163 = loc("bwd/output_projection/permute")
#loc165 = loc("bwd/output_projection/view")
#loc166 = loc("bwd/decoder.layers.0.final_layer_norm/mul")
#loc167 = loc("bwd/decoder.layers.0.final_layer_norm/sum")
#loc168 = loc("bwd/decoder.layers.0.final_layer_norm/sub")
#loc169 = loc("bwd/decoder.layers.0.final_layer_norm/div")
#loc170 = loc("bwd/decoder.layers.0.dropout/_to_copy")
#loc171 = loc("bwd/decoder.layers.0.dropout/mul")
#loc172 = loc("bwd/decoder.layers.0.fc2/view")
#loc175 = loc("bwd/decoder.layers.0.fc2/sum")
#loc176 = loc("bwd/decoder.layers.0.activation_dropout/_to_copy")
#loc177 = loc("bwd/decoder.layers.0.activation_dropout/mul")
#loc178 = loc("bwd/decoder.layers.0.relu/le")
#loc179 = loc("bwd/decoder.layers.0.relu/where")
#loc180 = loc("bwd/decoder.layers.0.fc1/view")
#loc183 = loc("bwd/decoder.layers.0.fc1/sum")
#loc184 = loc("bwd/-/add")
#loc185 = loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul")
#loc186 = loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sum")
#loc187 = loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sub")
#loc188 = loc("bwd/decoder.layers.0.encoder_attn_layer_norm/div")
#loc189 = loc("bwd/decoder.layers.0.encoder_attn.out_proj/view")
#loc192 = loc("bwd/decoder.layers.0.encoder_attn.out_proj/sum")
#loc193 = loc("bwd/decoder.layers.0.encoder_attn/view")
#loc196 = loc("bwd/decoder.layers.0.encoder_attn.dropout/_to_copy")
#loc197 = loc("bwd/decoder.layers.0.encoder_attn.dropout/mul")
#loc198 = loc("bwd/decoder.layers.0.encoder_attn/mul")
#loc199 = loc("bwd/decoder.layers.0.encoder_attn/sum")
#loc200 = loc("bwd/decoder.layers.0.encoder_attn/sub")
#loc201 = loc("bwd/decoder.layers.0.encoder_attn.v_proj/view")
#loc204 = loc("bwd/decoder.layers.0.encoder_attn.v_proj/sum")
#loc205 = loc("bwd/decoder.layers.0.encoder_attn.k_proj/view")
#loc208 = loc("bwd/decoder.layers.0.encoder_attn.k_proj/sum")
#loc209 = loc("bwd/decoder.layers.0.encoder_attn.q_proj/view")
#loc212 = loc("bwd/decoder.layers.0.encoder_attn.q_proj/sum")
#loc213 = loc("bwd/decoder.layers.0.self_attn_layer_norm/mul")
#loc214 = loc("bwd/decoder.layers.0.self_attn_layer_norm/sum")
#loc215 = loc("bwd/decoder.layers.0.self_attn_layer_norm/sub")
#loc216 = loc("bwd/decoder.layers.0.self_attn_layer_norm/div")
#loc217 = loc("bwd/decoder.layers.0.self_attn.out_proj/view")
#loc220 = loc("bwd/decoder.layers.0.self_attn.out_proj/sum")
#loc221 = loc("bwd/decoder.layers.0.self_attn/view")
#loc224 = loc("bwd/decoder.layers.0.self_attn.dropout/_to_copy")
#loc225 = loc("bwd/decoder.layers.0.self_attn.dropout/mul")
#loc226 = loc("bwd/decoder.layers.0.self_attn/mul")
#loc227 = loc("bwd/decoder.layers.0.self_attn/sum")
#loc228 = loc("bwd/decoder.layers.0.self_attn/sub")
#loc229 = loc("bwd/decoder.layers.0.self_attn.v_proj/view")
#loc232 = loc("bwd/decoder.layers.0.self_attn.v_proj/sum")
#loc233 = loc("bwd/decoder.layers.0.self_attn.k_proj/view")
#loc236 = loc("bwd/decoder.layers.0.self_attn.k_proj/sum")
#loc237 = loc("bwd/decoder.layers.0.self_attn.q_proj/view")
#loc240 = loc("bwd/decoder.layers.0.self_attn.q_proj/sum")
#loc241 = loc("bwd/decoder.dropout/_to_copy")
#loc242 = loc("bwd/decoder.dropout/mul")
#loc243 = loc("bwd/decoder/sum")
#loc245 = loc("bwd/decoder/mul")
#loc247 = loc("bwd/encoder.layers.0.final_layer_norm/mul")
#loc248 = loc("bwd/encoder.layers.0.final_layer_norm/sum")
#loc249 = loc("bwd/encoder.layers.0.final_layer_norm/sub")
#loc250 = loc("bwd/encoder.layers.0.final_layer_norm/div")
#loc251 = loc("bwd/encoder.layers.0.dropout/_to_copy")
#loc252 = loc("bwd/encoder.layers.0.dropout/mul")
#loc253 = loc("bwd/encoder.layers.0.fc2/view")
#loc256 = loc("bwd/encoder.layers.0.fc2/sum")
#loc257 = loc("bwd/encoder.layers.0.activation_dropout/_to_copy")
#loc258 = loc("bwd/encoder.layers.0.activation_dropout/mul")
#loc259 = loc("bwd/encoder.layers.0.relu/le")
#loc260 = loc("bwd/encoder.layers.0.relu/where")
#loc261 = loc("bwd/encoder.layers.0.fc1/view")
#loc264 = loc("bwd/encoder.layers.0.fc1/sum")
#loc265 = loc("bwd/encoder.layers.0.self_attn_layer_norm/mul")
#loc266 = loc("bwd/encoder.layers.0.self_attn_layer_norm/sum")
#loc267 = loc("bwd/encoder.layers.0.self_attn_layer_norm/sub")
#loc268 = loc("bwd/encoder.layers.0.self_attn_layer_norm/div")
#loc269 = loc("bwd/encoder.layers.0.self_attn.out_proj/view")
#loc272 = loc("bwd/encoder.layers.0.self_attn.out_proj/sum")
#loc273 = loc("bwd/encoder.layers.0.self_attn/view")
#loc276 = loc("bwd/encoder.layers.0.self_attn.dropout/_to_copy")
#loc277 = loc("bwd/encoder.layers.0.self_attn.dropout/mul")
#loc278 = loc("bwd/encoder.layers.0.self_attn/mul")
#loc279 = loc("bwd/encoder.layers.0.self_attn/sum")
#loc280 = loc("bwd/encoder.layers.0.self_attn/sub")
#loc281 = loc("bwd/encoder.layers.0.self_attn.v_proj/view")
#loc284 = loc("bwd/encoder.layers.0.self_attn.v_proj/sum")
#loc285 = loc("bwd/encoder.layers.0.self_attn.k_proj/view")
#loc288 = loc("bwd/encoder.layers.0.self_attn.k_proj/sum")
#loc289 = loc("bwd/encoder.layers.0.self_attn.q_proj/view")
#loc292 = loc("bwd/encoder.layers.0.self_attn.q_proj/sum")
#loc293 = loc("bwd/encoder.dropout/_to_copy")
#loc294 = loc("bwd/encoder.dropout/mul")
#loc295 = loc("bwd/encoder/sum")
#loc297 = loc("bwd/encoder/mul")
#loc299 = loc("bwd/decoder.embed_tokens/add")
#loc300 = loc("predict")
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0) -> (d0)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> (d0, 0)>
#map13 = affine_map<(d0, d1) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map15 = affine_map<(d0, d1) -> (d0)>
#map16 = affine_map<(d0) -> ()>
#map17 = affine_map<() -> ()>
#map18 = affine_map<(d0, d1, d2) -> ()>
#map19 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x16xf32> {aal.name = "encoder.embed_tokens.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<8x16xf32> {aal.name = "encoder.embed_positions.weight", aal.role = "parameter"} loc("main"), %arg2: tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.q_proj.weight", aal.role = "parameter"} loc("main"), %arg3: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.q_proj.bias", aal.role = "parameter"} loc("main"), %arg4: tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.k_proj.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.k_proj.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.v_proj.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.v_proj.bias", aal.role = "parameter"} loc("main"), %arg8: tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.out_proj.weight", aal.role = "parameter"} loc("main"), %arg9: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.out_proj.bias", aal.role = "parameter"} loc("main"), %arg10: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn_layer_norm.weight", aal.role = "parameter"} loc("main"), %arg11: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn_layer_norm.bias", aal.role = "parameter"} loc("main"), %arg12: tensor<32x16xf32> {aal.name = "encoder.layers.0.fc1.weight", aal.role = "parameter"} loc("main"), %arg13: tensor<32xf32> {aal.name = "encoder.layers.0.fc1.bias", aal.role = "parameter"} loc("main"), %arg14: tensor<16x32xf32> {aal.name = "encoder.layers.0.fc2.weight", aal.role = "parameter"} loc("main"), %arg15: tensor<16xf32> {aal.name = "encoder.layers.0.fc2.bias", aal.role = "parameter"} loc("main"), %arg16: tensor<16xf32> {aal.name = "encoder.layers.0.final_layer_norm.weight", aal.role = "parameter"} loc("main"), %arg17: tensor<16xf32> {aal.name = "encoder.layers.0.final_layer_norm.bias", aal.role = "parameter"} loc("main"), %arg18: tensor<24x16xf32> {aal.name = "decoder.embed_tokens.weight", aal.role = "parameter"} loc("main"), %arg19: tensor<8x16xf32> {aal.name = "decoder.embed_positions.weight", aal.role = "parameter"} loc("main"), %arg20: tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.q_proj.weight", aal.role = "parameter"} loc("main"), %arg21: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.q_proj.bias", aal.role = "parameter"} loc("main"), %arg22: tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.k_proj.weight", aal.role = "parameter"} loc("main"), %arg23: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.k_proj.bias", aal.role = "parameter"} loc("main"), %arg24: tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.v_proj.weight", aal.role = "parameter"} loc("main"), %arg25: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.v_proj.bias", aal.role = "parameter"} loc("main"), %arg26: tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.out_proj.weight", aal.role = "parameter"} loc("main"), %arg27: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.out_proj.bias", aal.role = "parameter"} loc("main"), %arg28: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn_layer_norm.weight", aal.role = "parameter"} loc("main"), %arg29: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn_layer_norm.bias", aal.role = "parameter"} loc("main"), %arg30: tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.q_proj.weight", aal.role = "parameter"} loc("main"), %arg31: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.q_proj.bias", aal.role = "parameter"} loc("main"), %arg32: tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.k_proj.weight", aal.role = "parameter"} loc("main"), %arg33: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.k_proj.bias", aal.role = "parameter"} loc("main"), %arg34: tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.v_proj.weight", aal.role = "parameter"} loc("main"), %arg35: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.v_proj.bias", aal.role = "parameter"} loc("main"), %arg36: tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.out_proj.weight", aal.role = "parameter"} loc("main"), %arg37: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.out_proj.bias", aal.role = "parameter"} loc("main"), %arg38: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn_layer_norm.weight", aal.role = "parameter"} loc("main"), %arg39: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn_layer_norm.bias", aal.role = "parameter"} loc("main"), %arg40: tensor<32x16xf32> {aal.name = "decoder.layers.0.fc1.weight", aal.role = "parameter"} loc("main"), %arg41: tensor<32xf32> {aal.name = "decoder.layers.0.fc1.bias", aal.role = "parameter"} loc("main"), %arg42: tensor<16x32xf32> {aal.name = "decoder.layers.0.fc2.weight", aal.role = "parameter"} loc("main"), %arg43: tensor<16xf32> {aal.name = "decoder.layers.0.fc2.bias", aal.role = "parameter"} loc("main"), %arg44: tensor<16xf32> {aal.name = "decoder.layers.0.final_layer_norm.weight", aal.role = "parameter"} loc("main"), %arg45: tensor<16xf32> {aal.name = "decoder.layers.0.final_layer_norm.bias", aal.role = "parameter"} loc("main"), %arg46: tensor<2x8xi64> {aal.name = "source", aal.role = "input"} loc("main"), %arg47: tensor<2x6xi64> {aal.name = "previous", aal.role = "input"} loc("main"), %arg48: tensor<2x6xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg49: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main"), %arg50: tensor<2x8x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "encoder.dropout#0", aal.role = "dropout_mask"} loc("main"), %arg51: tensor<2x4x8x8xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "encoder.layers.0.self_attn.dropout#0", aal.role = "dropout_mask"} loc("main"), %arg52: tensor<2x8x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "encoder.layers.0.dropout#0", aal.role = "dropout_mask"} loc("main"), %arg53: tensor<2x8x32xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "encoder.layers.0.activation_dropout#0", aal.role = "dropout_mask"} loc("main"), %arg54: tensor<2x8x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "encoder.layers.0.dropout#1", aal.role = "dropout_mask"} loc("main"), %arg55: tensor<2x6x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "decoder.dropout#0", aal.role = "dropout_mask"} loc("main"), %arg56: tensor<2x4x6x6xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "decoder.layers.0.self_attn.dropout#0", aal.role = "dropout_mask"} loc("main"), %arg57: tensor<2x6x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "decoder.layers.0.dropout#0", aal.role = "dropout_mask"} loc("main"), %arg58: tensor<2x4x6x8xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "decoder.layers.0.encoder_attn.dropout#0", aal.role = "dropout_mask"} loc("main"), %arg59: tensor<2x6x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "decoder.layers.0.dropout#1", aal.role = "dropout_mask"} loc("main"), %arg60: tensor<2x6x32xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "decoder.layers.0.activation_dropout#0", aal.role = "dropout_mask"} loc("main"), %arg61: tensor<2x6x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "decoder.layers.0.dropout#2", aal.role = "dropout_mask"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<24x16xf32> {aal.name = "encoder.embed_tokens.weight", aal.role = "gradient"}, tensor<8x16xf32> {aal.name = "encoder.embed_positions.weight", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.q_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.q_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.k_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.k_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.v_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.v_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.out_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.out_proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.self_attn_layer_norm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.self_attn_layer_norm.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "encoder.layers.0.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "encoder.layers.0.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "encoder.layers.0.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.fc2.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.final_layer_norm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "encoder.layers.0.final_layer_norm.bias", aal.role = "gradient"}, tensor<24x16xf32> {aal.name = "decoder.embed_tokens.weight", aal.role = "gradient"}, tensor<8x16xf32> {aal.name = "decoder.embed_positions.weight", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.q_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.q_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.k_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.k_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.v_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.v_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.out_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.out_proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.self_attn_layer_norm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.self_attn_layer_norm.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.q_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.q_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.k_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.k_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.v_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.v_proj.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.out_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.out_proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn_layer_norm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn_layer_norm.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "decoder.layers.0.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "decoder.layers.0.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "decoder.layers.0.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.fc2.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.final_layer_norm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "decoder.layers.0.final_layer_norm.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "seq2seq"} {
    %c16 = arith.constant 16 : index loc(#loc2)
    %c12 = arith.constant 12 : index loc(#loc3)
    %c1 = arith.constant 1 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %c-100_i64 = arith.constant -100 : i64 loc(#loc4)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<8x16xf32> loc(#loc5)
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc6)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc6)
    %cst_4 = arith.constant 1.000000e-05 : f64 loc(#loc7)
    %cst_5 = arith.constant 4.000000e+00 : f32 loc(#loc)
    %cst_6 = arith.constant 1.250000e+00 : f32 loc(#loc)
    %cst_7 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_8 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<24x16xf32> loc(#loc)
    %cst_10 = arith.constant dense<0> : tensor<i64> loc(#loc8)
    %0 = tensor.empty() : tensor<2x8x16xf32> loc(#loc9)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg46 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/encoder.embed_tokens/embedding"), %out: f32 loc("fwd/encoder.embed_tokens/embedding")):
      %465 = arith.index_cast %in : i64 to index loc(#loc9)
      %466 = linalg.index 2 : index loc(#loc9)
      %extracted = tensor.extract %arg0[%465, %466] : tensor<24x16xf32> loc(#loc9)
      linalg.yield %extracted : f32 loc(#loc9)
    } -> tensor<2x8x16xf32> loc(#loc9)
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.embed_tokens/embedding"), %out: f32 loc("fwd/encoder/mul")):
      %465 = arith.mulf %in, %cst_5 : f32 loc(#loc10)
      linalg.yield %465 : f32 loc(#loc10)
    } -> tensor<2x8x16xf32> loc(#loc10)
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<2x8x16xf32>, tensor<8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder/mul"), %in_213: f32 loc("fwd/encoder/add"), %out: f32 loc("fwd/encoder/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc11)
      linalg.yield %465 : f32 loc(#loc11)
    } -> tensor<2x8x16xf32> loc(#loc11)
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg50 : tensor<2x8x16xf32>, tensor<2x8x16xi1>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder/add"), %in_213: i1 loc("fwd/encoder.dropout/mul"), %out: f32 loc("fwd/encoder.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc12)
      %466 = arith.mulf %in, %465 : f32 loc(#loc12)
      linalg.yield %466 : f32 loc(#loc12)
    } -> tensor<2x8x16xf32> loc(#loc12)
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.dropout/mul"), %out: f32 loc("fwd/encoder.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc12)
      linalg.yield %465 : f32 loc(#loc12)
    } -> tensor<2x8x16xf32> loc(#loc12)
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc13)
    %6 = tensor.empty() : tensor<16x16xf32> loc(#loc14)
    %transposed = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc14)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc15)
    %8 = linalg.matmul ins(%collapsed, %transposed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc15)
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3, %8 : tensor<16xf32>, tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.q_proj/addmm"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn.q_proj/addmm"), %out: f32 loc("fwd/encoder.layers.0.self_attn.q_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc15)
      linalg.yield %465 : f32 loc(#loc15)
    } -> tensor<16x16xf32> loc(#loc15)
    %expanded = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc16)
    %10 = tensor.empty() : tensor<2x4x8x4xf32> loc(#loc17)
    %transposed_11 = linalg.transpose ins(%expanded : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc17)
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2x4x8x4xf32>) outs(%10 : tensor<2x4x8x4xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/permute"), %out: f32 loc("fwd/encoder.layers.0.self_attn/mul")):
      %465 = arith.mulf %in, %cst_7 : f32 loc(#loc18)
      linalg.yield %465 : f32 loc(#loc18)
    } -> tensor<2x4x8x4xf32> loc(#loc18)
    %transposed_12 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc19)
    %12 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc20)
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5, %12 : tensor<16xf32>, tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.k_proj/addmm"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn.k_proj/addmm"), %out: f32 loc("fwd/encoder.layers.0.self_attn.k_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc20)
      linalg.yield %465 : f32 loc(#loc20)
    } -> tensor<16x16xf32> loc(#loc20)
    %expanded_13 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc16)
    %transposed_14 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc21)
    %14 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc22)
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7, %14 : tensor<16xf32>, tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.v_proj/addmm"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn.v_proj/addmm"), %out: f32 loc("fwd/encoder.layers.0.self_attn.v_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc22)
      linalg.yield %465 : f32 loc(#loc22)
    } -> tensor<16x16xf32> loc(#loc22)
    %expanded_15 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc16)
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc17)
    %16 = tensor.empty() : tensor<2x4x4x8xf32> loc(#loc17)
    %transposed_17 = linalg.transpose ins(%expanded_13 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc17)
    %collapsed_18 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc16)
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc16)
    %17 = tensor.empty() : tensor<8x8x8xf32> loc(#loc23)
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc23)
    %19 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%18 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc23)
    %expanded_20 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc16)
    %20 = tensor.empty() : tensor<2x4x8xi64> loc(#loc24)
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64> loc(#loc24)
    %22 = tensor.empty() : tensor<2x4x8xf32> loc(#loc24)
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32> loc(#loc24)
    %24:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_20 : tensor<2x4x8x8xf32>) outs(%23, %21 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/view"), %out: f32 loc("fwd/encoder.layers.0.self_attn/amax"), %out_213: i64 loc("fwd/encoder.layers.0.self_attn/amax")):
      %465 = linalg.index 3 : index loc(#loc24)
      %466 = arith.index_cast %465 : index to i64 loc(#loc24)
      %467 = arith.maximumf %in, %out : f32 loc(#loc24)
      %468 = arith.cmpf ogt, %in, %out : f32 loc(#loc24)
      %469 = arith.select %468, %466, %out_213 : i64 loc(#loc24)
      linalg.yield %467, %469 : f32, i64 loc(#loc24)
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>) loc(#loc24)
    %expanded_21 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32> loc(#loc24)
    %25 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc25)
    %26 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/view"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn/amax"), %out: f32 loc("fwd/encoder.layers.0.self_attn/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc25)
      linalg.yield %465 : f32 loc(#loc25)
    } -> tensor<2x4x8x8xf32> loc(#loc25)
    %27 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/sub"), %out: f32 loc("fwd/encoder.layers.0.self_attn/exp")):
      %465 = math.exp %in : f32 loc(#loc26)
      linalg.yield %465 : f32 loc(#loc26)
    } -> tensor<2x4x8x8xf32> loc(#loc26)
    %28 = tensor.empty() : tensor<2x4x8x1xf32> loc(#loc27)
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32> loc(#loc27)
    %30 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x8x8xf32>) outs(%29 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/exp"), %out: f32 loc("fwd/encoder.layers.0.self_attn/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc27)
      linalg.yield %465 : f32 loc(#loc27)
    } -> tensor<2x4x8x1xf32> loc(#loc27)
    %31 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/exp"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn/sum"), %out: f32 loc("fwd/encoder.layers.0.self_attn/div")):
      %465 = arith.divf %in, %in_213 : f32 loc(#loc28)
      linalg.yield %465 : f32 loc(#loc28)
    } -> tensor<2x4x8x8xf32> loc(#loc28)
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg51 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xi1>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/div"), %in_213: i1 loc("fwd/encoder.layers.0.self_attn.dropout/mul"), %out: f32 loc("fwd/encoder.layers.0.self_attn.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc29)
      %466 = arith.mulf %in, %465 : f32 loc(#loc29)
      linalg.yield %466 : f32 loc(#loc29)
    } -> tensor<2x4x8x8xf32> loc(#loc29)
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.dropout/mul"), %out: f32 loc("fwd/encoder.layers.0.self_attn.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc29)
      linalg.yield %465 : f32 loc(#loc29)
    } -> tensor<2x4x8x8xf32> loc(#loc29)
    %collapsed_22 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc16)
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc16)
    %34 = tensor.empty() : tensor<8x8x4xf32> loc(#loc23)
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc23)
    %36 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%35 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc23)
    %expanded_24 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc16)
    %37 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc17)
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x8x4xf32>) outs(%37 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc17)
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc30)
    %transposed_27 = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc31)
    %38 = linalg.matmul ins(%collapsed_26, %transposed_27 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc32)
    %39 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg9, %38 : tensor<16xf32>, tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.out_proj/addmm"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn.out_proj/addmm"), %out: f32 loc("fwd/encoder.layers.0.self_attn.out_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc32)
      linalg.yield %465 : f32 loc(#loc32)
    } -> tensor<16x16xf32> loc(#loc32)
    %expanded_28 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc30)
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %arg52 : tensor<2x8x16xf32>, tensor<2x8x16xi1>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.out_proj/view"), %in_213: i1 loc("fwd/encoder.layers.0.dropout/mul"), %out: f32 loc("fwd/encoder.layers.0.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc33)
      %466 = arith.mulf %in, %465 : f32 loc(#loc33)
      linalg.yield %466 : f32 loc(#loc33)
    } -> tensor<2x8x16xf32> loc(#loc33)
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.dropout/mul"), %out: f32 loc("fwd/encoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc33)
      linalg.yield %465 : f32 loc(#loc33)
    } -> tensor<2x8x16xf32> loc(#loc33)
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %41 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.dropout/mul"), %in_213: f32 loc("fwd/encoder.layers.0.dropout/mul"), %out: f32 loc("fwd/encoder.layers.0/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc34)
      linalg.yield %465 : f32 loc(#loc34)
    } -> tensor<2x8x16xf32> loc(#loc34)
    %43 = tensor.empty() : tensor<2x8x1xf32> loc(#loc35)
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32> loc(#loc35)
    %45 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0/add"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mean")):
      %465 = arith.addf %in, %out : f32 loc(#loc35)
      linalg.yield %465 : f32 loc(#loc35)
    } -> tensor<2x8x1xf32> loc(#loc35)
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mean"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mean")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc35)
      linalg.yield %465 : f32 loc(#loc35)
    } -> tensor<2x8x1xf32> loc(#loc35)
    %47 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %46 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0/add"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mean"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc36)
      linalg.yield %465 : f32 loc(#loc36)
    } -> tensor<2x8x16xf32> loc(#loc36)
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %47 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sub"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sub"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc37)
      linalg.yield %465 : f32 loc(#loc37)
    } -> tensor<2x8x16xf32> loc(#loc37)
    %49 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc38)
      linalg.yield %465 : f32 loc(#loc38)
    } -> tensor<2x8x1xf32> loc(#loc38)
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sum"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc39)
      linalg.yield %465 : f32 loc(#loc39)
    } -> tensor<2x8x1xf32> loc(#loc39)
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/div"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add")):
      %465 = arith.truncf %cst_4 : f64 to f32 loc(#loc7)
      %466 = arith.addf %in, %465 : f32 loc(#loc7)
      linalg.yield %466 : f32 loc(#loc7)
    } -> tensor<2x8x1xf32> loc(#loc7)
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/rsqrt")):
      %465 = math.rsqrt %in : f32 loc(#loc40)
      linalg.yield %465 : f32 loc(#loc40)
    } -> tensor<2x8x1xf32> loc(#loc40)
    %53 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %52 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sub"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/rsqrt"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc37)
      linalg.yield %465 : f32 loc(#loc37)
    } -> tensor<2x8x16xf32> loc(#loc37)
    %54 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg10 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc37)
      linalg.yield %465 : f32 loc(#loc37)
    } -> tensor<2x8x16xf32> loc(#loc37)
    %55 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc7)
      linalg.yield %465 : f32 loc(#loc7)
    } -> tensor<2x8x16xf32> loc(#loc7)
    %collapsed_29 = tensor.collapse_shape %55 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc41)
    %56 = tensor.empty() : tensor<16x32xf32> loc(#loc42)
    %transposed_30 = linalg.transpose ins(%arg12 : tensor<32x16xf32>) outs(%56 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc42)
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc43)
    %58 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%57 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc43)
    %59 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13, %58 : tensor<32xf32>, tensor<16x32xf32>) outs(%56 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.fc1/addmm"), %in_213: f32 loc("fwd/encoder.layers.0.fc1/addmm"), %out: f32 loc("fwd/encoder.layers.0.fc1/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc43)
      linalg.yield %465 : f32 loc(#loc43)
    } -> tensor<16x32xf32> loc(#loc43)
    %expanded_31 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc41)
    %60 = tensor.empty() : tensor<2x8x32xf32> loc(#loc44)
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x8x32xf32>) outs(%60 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.fc1/view"), %out: f32 loc("fwd/encoder.layers.0.relu/relu")):
      %465 = arith.cmpf ugt, %in, %cst : f32 loc(#loc44)
      %466 = arith.select %465, %in, %cst : f32 loc(#loc44)
      linalg.yield %466 : f32 loc(#loc44)
    } -> tensor<2x8x32xf32> loc(#loc44)
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %arg53 : tensor<2x8x32xf32>, tensor<2x8x32xi1>) outs(%60 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.relu/relu"), %in_213: i1 loc("fwd/encoder.layers.0.activation_dropout/mul"), %out: f32 loc("fwd/encoder.layers.0.activation_dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc45)
      %466 = arith.mulf %in, %465 : f32 loc(#loc45)
      linalg.yield %466 : f32 loc(#loc45)
    } -> tensor<2x8x32xf32> loc(#loc45)
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x32xf32>) outs(%60 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.activation_dropout/mul"), %out: f32 loc("fwd/encoder.layers.0.activation_dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc45)
      linalg.yield %465 : f32 loc(#loc45)
    } -> tensor<2x8x32xf32> loc(#loc45)
    %collapsed_32 = tensor.collapse_shape %63 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc46)
    %64 = tensor.empty() : tensor<32x16xf32> loc(#loc47)
    %transposed_33 = linalg.transpose ins(%arg14 : tensor<16x32xf32>) outs(%64 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc47)
    %65 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc48)
    %66 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg15, %65 : tensor<16xf32>, tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.fc2/addmm"), %in_213: f32 loc("fwd/encoder.layers.0.fc2/addmm"), %out: f32 loc("fwd/encoder.layers.0.fc2/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc48)
      linalg.yield %465 : f32 loc(#loc48)
    } -> tensor<16x16xf32> loc(#loc48)
    %expanded_34 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc46)
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %arg54 : tensor<2x8x16xf32>, tensor<2x8x16xi1>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.fc2/view"), %in_213: i1 loc("fwd/encoder.layers.0.dropout/mul"), %out: f32 loc("fwd/encoder.layers.0.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc33)
      %466 = arith.mulf %in, %465 : f32 loc(#loc33)
      linalg.yield %466 : f32 loc(#loc33)
    } -> tensor<2x8x16xf32> loc(#loc33)
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.dropout/mul"), %out: f32 loc("fwd/encoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc33)
      linalg.yield %465 : f32 loc(#loc33)
    } -> tensor<2x8x16xf32> loc(#loc33)
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %68 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add"), %in_213: f32 loc("fwd/encoder.layers.0.dropout/mul"), %out: f32 loc("fwd/encoder.layers.0/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc34)
      linalg.yield %465 : f32 loc(#loc34)
    } -> tensor<2x8x16xf32> loc(#loc34)
    %70 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0/add"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mean")):
      %465 = arith.addf %in, %out : f32 loc(#loc49)
      linalg.yield %465 : f32 loc(#loc49)
    } -> tensor<2x8x1xf32> loc(#loc49)
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/mean"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mean")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc49)
      linalg.yield %465 : f32 loc(#loc49)
    } -> tensor<2x8x1xf32> loc(#loc49)
    %72 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %71 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0/add"), %in_213: f32 loc("fwd/encoder.layers.0.final_layer_norm/mean"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc50)
      linalg.yield %465 : f32 loc(#loc50)
    } -> tensor<2x8x16xf32> loc(#loc50)
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %72 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/sub"), %in_213: f32 loc("fwd/encoder.layers.0.final_layer_norm/sub"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc51)
      linalg.yield %465 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %74 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc52)
      linalg.yield %465 : f32 loc(#loc52)
    } -> tensor<2x8x1xf32> loc(#loc52)
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/sum"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc53)
      linalg.yield %465 : f32 loc(#loc53)
    } -> tensor<2x8x1xf32> loc(#loc53)
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/div"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/add")):
      %465 = arith.truncf %cst_4 : f64 to f32 loc(#loc54)
      %466 = arith.addf %in, %465 : f32 loc(#loc54)
      linalg.yield %466 : f32 loc(#loc54)
    } -> tensor<2x8x1xf32> loc(#loc54)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/add"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/rsqrt")):
      %465 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %465 : f32 loc(#loc55)
    } -> tensor<2x8x1xf32> loc(#loc55)
    %78 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %77 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/sub"), %in_213: f32 loc("fwd/encoder.layers.0.final_layer_norm/rsqrt"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc51)
      linalg.yield %465 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %79 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %arg16 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc51)
      linalg.yield %465 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %80 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg17 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("fwd/encoder.layers.0.final_layer_norm/add"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc54)
      linalg.yield %465 : f32 loc(#loc54)
    } -> tensor<2x8x16xf32> loc(#loc54)
    %81 = tensor.empty() : tensor<2x6x16xf32> loc(#loc56)
    %82 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg47 : tensor<2x6xi64>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: i64 loc("fwd/decoder.embed_tokens/embedding"), %out: f32 loc("fwd/decoder.embed_tokens/embedding")):
      %465 = arith.index_cast %in : i64 to index loc(#loc56)
      %466 = linalg.index 2 : index loc(#loc56)
      %extracted = tensor.extract %arg18[%465, %466] : tensor<24x16xf32> loc(#loc56)
      linalg.yield %extracted : f32 loc(#loc56)
    } -> tensor<2x6x16xf32> loc(#loc56)
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.embed_tokens/embedding"), %out: f32 loc("fwd/decoder/mul")):
      %465 = arith.mulf %in, %cst_5 : f32 loc(#loc57)
      linalg.yield %465 : f32 loc(#loc57)
    } -> tensor<2x6x16xf32> loc(#loc57)
    %extracted_slice = tensor.extract_slice %arg19[0, 0] [6, 16] [1, 1] : tensor<8x16xf32> to tensor<6x16xf32> loc(#loc58)
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %extracted_slice : tensor<2x6x16xf32>, tensor<6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder/mul"), %in_213: f32 loc("fwd/decoder/slice"), %out: f32 loc("fwd/decoder/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc59)
      linalg.yield %465 : f32 loc(#loc59)
    } -> tensor<2x6x16xf32> loc(#loc59)
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg55 : tensor<2x6x16xf32>, tensor<2x6x16xi1>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder/add"), %in_213: i1 loc("fwd/decoder.dropout/mul"), %out: f32 loc("fwd/decoder.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc60)
      %466 = arith.mulf %in, %465 : f32 loc(#loc60)
      linalg.yield %466 : f32 loc(#loc60)
    } -> tensor<2x6x16xf32> loc(#loc60)
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.dropout/mul"), %out: f32 loc("fwd/decoder.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc60)
      linalg.yield %465 : f32 loc(#loc60)
    } -> tensor<2x6x16xf32> loc(#loc60)
    %87 = tensor.empty() : tensor<6xi64> loc(#loc61)
    %88 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel"]} outs(%87 : tensor<6xi64>) {
    ^bb0(%out: i64 loc("fwd/decoder/arange")):
      %465 = linalg.index 0 : index loc(#loc61)
      %466 = arith.index_cast %465 : index to i64 loc(#loc61)
      linalg.yield %466 : i64 loc(#loc61)
    } -> tensor<6xi64> loc(#loc61)
    %expanded_35 = tensor.expand_shape %88 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64> loc(#loc62)
    %expanded_36 = tensor.expand_shape %88 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64> loc(#loc62)
    %89 = tensor.empty() : tensor<6x6xi1> loc(#loc63)
    %90 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_35, %expanded_36 : tensor<1x6xi64>, tensor<6x1xi64>) outs(%89 : tensor<6x6xi1>) {
    ^bb0(%in: i64 loc("fwd/decoder/unsqueeze"), %in_213: i64 loc("fwd/decoder/unsqueeze"), %out: i1 loc("fwd/decoder/gt")):
      %465 = arith.cmpi sgt, %in, %in_213 : i64 loc(#loc63)
      linalg.yield %465 : i1 loc(#loc63)
    } -> tensor<6x6xi1> loc(#loc63)
    %91 = tensor.empty() : tensor<6x6xf32> loc(#loc6)
    %92 = linalg.generic {indexing_maps = [#map4, #map13, #map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%90, %cst_2, %cst_3 : tensor<6x6xi1>, tensor<f32>, tensor<f32>) outs(%91 : tensor<6x6xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder/gt"), %in_213: f32 loc("fwd/decoder/where"), %in_214: f32 loc("fwd/decoder/where"), %out: f32 loc("fwd/decoder/where")):
      %465 = arith.select %in, %in_213, %in_214 : f32 loc(#loc6)
      linalg.yield %465 : f32 loc(#loc6)
    } -> tensor<6x6xf32> loc(#loc6)
    %collapsed_37 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc64)
    %transposed_38 = linalg.transpose ins(%arg20 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc65)
    %93 = tensor.empty() : tensor<12x16xf32> loc(#loc66)
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc66)
    %95 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc66)
    %96 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg21, %95 : tensor<16xf32>, tensor<12x16xf32>) outs(%93 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.q_proj/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn.q_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.self_attn.q_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc66)
      linalg.yield %465 : f32 loc(#loc66)
    } -> tensor<12x16xf32> loc(#loc66)
    %expanded_39 = tensor.expand_shape %96 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc67)
    %97 = tensor.empty() : tensor<2x4x6x4xf32> loc(#loc68)
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x6x4x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %98 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<2x4x6x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/permute"), %out: f32 loc("fwd/decoder.layers.0.self_attn/mul")):
      %465 = arith.mulf %in, %cst_7 : f32 loc(#loc69)
      linalg.yield %465 : f32 loc(#loc69)
    } -> tensor<2x4x6x4xf32> loc(#loc69)
    %transposed_41 = linalg.transpose ins(%arg22 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc70)
    %99 = linalg.matmul ins(%collapsed_37, %transposed_41 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc71)
    %100 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg23, %99 : tensor<16xf32>, tensor<12x16xf32>) outs(%93 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.k_proj/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn.k_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.self_attn.k_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc71)
      linalg.yield %465 : f32 loc(#loc71)
    } -> tensor<12x16xf32> loc(#loc71)
    %expanded_42 = tensor.expand_shape %100 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc67)
    %transposed_43 = linalg.transpose ins(%arg24 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc72)
    %101 = linalg.matmul ins(%collapsed_37, %transposed_43 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc73)
    %102 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg25, %101 : tensor<16xf32>, tensor<12x16xf32>) outs(%93 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.v_proj/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn.v_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.self_attn.v_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc73)
      linalg.yield %465 : f32 loc(#loc73)
    } -> tensor<12x16xf32> loc(#loc73)
    %expanded_44 = tensor.expand_shape %102 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc67)
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x6x4x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %103 = tensor.empty() : tensor<2x4x4x6xf32> loc(#loc68)
    %transposed_46 = linalg.transpose ins(%expanded_42 : tensor<2x6x4x4xf32>) outs(%103 : tensor<2x4x4x6xf32>) permutation = [0, 2, 3, 1]  loc(#loc68)
    %collapsed_47 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32> loc(#loc67)
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x4x6xf32> into tensor<8x4x6xf32> loc(#loc67)
    %104 = tensor.empty() : tensor<8x6x6xf32> loc(#loc74)
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32> loc(#loc74)
    %106 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x6x4xf32>, tensor<8x4x6xf32>) outs(%105 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32> loc(#loc74)
    %expanded_49 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32> loc(#loc67)
    %107 = tensor.empty() : tensor<2x4x6x6xf32> loc(#loc75)
    %108 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %92 : tensor<2x4x6x6xf32>, tensor<6x6xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/view"), %in_213: f32 loc("fwd/decoder/where"), %out: f32 loc("fwd/decoder.layers.0.self_attn/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc75)
      linalg.yield %465 : f32 loc(#loc75)
    } -> tensor<2x4x6x6xf32> loc(#loc75)
    %109 = tensor.empty() : tensor<2x4x6xi64> loc(#loc76)
    %110 = linalg.fill ins(%c0_i64 : i64) outs(%109 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64> loc(#loc76)
    %111 = tensor.empty() : tensor<2x4x6xf32> loc(#loc76)
    %112 = linalg.fill ins(%cst_0 : f32) outs(%111 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32> loc(#loc76)
    %113:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%108 : tensor<2x4x6x6xf32>) outs(%112, %110 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/add"), %out: f32 loc("fwd/decoder.layers.0.self_attn/amax"), %out_213: i64 loc("fwd/decoder.layers.0.self_attn/amax")):
      %465 = linalg.index 3 : index loc(#loc76)
      %466 = arith.index_cast %465 : index to i64 loc(#loc76)
      %467 = arith.maximumf %in, %out : f32 loc(#loc76)
      %468 = arith.cmpf ogt, %in, %out : f32 loc(#loc76)
      %469 = arith.select %468, %466, %out_213 : i64 loc(#loc76)
      linalg.yield %467, %469 : f32, i64 loc(#loc76)
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>) loc(#loc76)
    %expanded_50 = tensor.expand_shape %113#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc76)
    %114 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %expanded_50 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/add"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn/amax"), %out: f32 loc("fwd/decoder.layers.0.self_attn/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc77)
      linalg.yield %465 : f32 loc(#loc77)
    } -> tensor<2x4x6x6xf32> loc(#loc77)
    %115 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x4x6x6xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/sub"), %out: f32 loc("fwd/decoder.layers.0.self_attn/exp")):
      %465 = math.exp %in : f32 loc(#loc78)
      linalg.yield %465 : f32 loc(#loc78)
    } -> tensor<2x4x6x6xf32> loc(#loc78)
    %116 = tensor.empty() : tensor<2x4x6x1xf32> loc(#loc79)
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32> loc(#loc79)
    %118 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115 : tensor<2x4x6x6xf32>) outs(%117 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/exp"), %out: f32 loc("fwd/decoder.layers.0.self_attn/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc79)
      linalg.yield %465 : f32 loc(#loc79)
    } -> tensor<2x4x6x1xf32> loc(#loc79)
    %119 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %118 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/exp"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn/sum"), %out: f32 loc("fwd/decoder.layers.0.self_attn/div")):
      %465 = arith.divf %in, %in_213 : f32 loc(#loc80)
      linalg.yield %465 : f32 loc(#loc80)
    } -> tensor<2x4x6x6xf32> loc(#loc80)
    %120 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %arg56 : tensor<2x4x6x6xf32>, tensor<2x4x6x6xi1>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/div"), %in_213: i1 loc("fwd/decoder.layers.0.self_attn.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.self_attn.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc81)
      %466 = arith.mulf %in, %465 : f32 loc(#loc81)
      linalg.yield %466 : f32 loc(#loc81)
    } -> tensor<2x4x6x6xf32> loc(#loc81)
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x4x6x6xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.self_attn.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc81)
      linalg.yield %465 : f32 loc(#loc81)
    } -> tensor<2x4x6x6xf32> loc(#loc81)
    %collapsed_51 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32> loc(#loc67)
    %collapsed_52 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32> loc(#loc67)
    %122 = tensor.empty() : tensor<8x6x4xf32> loc(#loc74)
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc74)
    %124 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<8x6x6xf32>, tensor<8x6x4xf32>) outs(%123 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc74)
    %expanded_53 = tensor.expand_shape %124 [[0, 1], [2], [3]] output_shape [2, 4, 6, 4] : tensor<8x6x4xf32> into tensor<2x4x6x4xf32> loc(#loc67)
    %125 = tensor.empty() : tensor<2x6x4x4xf32> loc(#loc68)
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x4x6x4xf32>) outs(%125 : tensor<2x6x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<2x6x4x4xf32> into tensor<12x16xf32> loc(#loc82)
    %transposed_56 = linalg.transpose ins(%arg26 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc83)
    %126 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc84)
    %127 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg27, %126 : tensor<16xf32>, tensor<12x16xf32>) outs(%93 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.out_proj/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn.out_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.self_attn.out_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc84)
      linalg.yield %465 : f32 loc(#loc84)
    } -> tensor<12x16xf32> loc(#loc84)
    %expanded_57 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc82)
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %arg57 : tensor<2x6x16xf32>, tensor<2x6x16xi1>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.out_proj/view"), %in_213: i1 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc85)
      %466 = arith.mulf %in, %465 : f32 loc(#loc85)
      linalg.yield %466 : f32 loc(#loc85)
    } -> tensor<2x6x16xf32> loc(#loc85)
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc85)
      linalg.yield %465 : f32 loc(#loc85)
    } -> tensor<2x6x16xf32> loc(#loc85)
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %129 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.dropout/mul"), %in_213: f32 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc86)
      linalg.yield %465 : f32 loc(#loc86)
    } -> tensor<2x6x16xf32> loc(#loc86)
    %131 = tensor.empty() : tensor<2x6x1xf32> loc(#loc87)
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32> loc(#loc87)
    %133 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mean")):
      %465 = arith.addf %in, %out : f32 loc(#loc87)
      linalg.yield %465 : f32 loc(#loc87)
    } -> tensor<2x6x1xf32> loc(#loc87)
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mean")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc87)
      linalg.yield %465 : f32 loc(#loc87)
    } -> tensor<2x6x1xf32> loc(#loc87)
    %135 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %134 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc88)
      linalg.yield %465 : f32 loc(#loc88)
    } -> tensor<2x6x16xf32> loc(#loc88)
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %135 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sub"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sub"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc89)
      linalg.yield %465 : f32 loc(#loc89)
    } -> tensor<2x6x16xf32> loc(#loc89)
    %137 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc90)
      linalg.yield %465 : f32 loc(#loc90)
    } -> tensor<2x6x1xf32> loc(#loc90)
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sum"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc91)
      linalg.yield %465 : f32 loc(#loc91)
    } -> tensor<2x6x1xf32> loc(#loc91)
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/div"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add")):
      %465 = arith.truncf %cst_4 : f64 to f32 loc(#loc92)
      %466 = arith.addf %in, %465 : f32 loc(#loc92)
      linalg.yield %466 : f32 loc(#loc92)
    } -> tensor<2x6x1xf32> loc(#loc92)
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/rsqrt")):
      %465 = math.rsqrt %in : f32 loc(#loc93)
      linalg.yield %465 : f32 loc(#loc93)
    } -> tensor<2x6x1xf32> loc(#loc93)
    %141 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %140 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sub"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/rsqrt"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc89)
      linalg.yield %465 : f32 loc(#loc89)
    } -> tensor<2x6x16xf32> loc(#loc89)
    %142 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg28 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc89)
      linalg.yield %465 : f32 loc(#loc89)
    } -> tensor<2x6x16xf32> loc(#loc89)
    %143 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg29 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc92)
      linalg.yield %465 : f32 loc(#loc92)
    } -> tensor<2x6x16xf32> loc(#loc92)
    %collapsed_58 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc94)
    %transposed_59 = linalg.transpose ins(%arg30 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc95)
    %144 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc96)
    %145 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg31, %144 : tensor<16xf32>, tensor<12x16xf32>) outs(%93 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.q_proj/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn.q_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.q_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc96)
      linalg.yield %465 : f32 loc(#loc96)
    } -> tensor<12x16xf32> loc(#loc96)
    %expanded_60 = tensor.expand_shape %145 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc97)
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<2x6x4x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc98)
    %146 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<2x4x6x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/permute"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/mul")):
      %465 = arith.mulf %in, %cst_7 : f32 loc(#loc99)
      linalg.yield %465 : f32 loc(#loc99)
    } -> tensor<2x4x6x4xf32> loc(#loc99)
    %collapsed_62 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc100)
    %transposed_63 = linalg.transpose ins(%arg32 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc101)
    %147 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc102)
    %148 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg33, %147 : tensor<16xf32>, tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.k_proj/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn.k_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.k_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc102)
      linalg.yield %465 : f32 loc(#loc102)
    } -> tensor<16x16xf32> loc(#loc102)
    %expanded_64 = tensor.expand_shape %148 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc97)
    %transposed_65 = linalg.transpose ins(%arg34 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc103)
    %149 = linalg.matmul ins(%collapsed_62, %transposed_65 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc104)
    %150 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg35, %149 : tensor<16xf32>, tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.v_proj/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn.v_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.v_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc104)
      linalg.yield %465 : f32 loc(#loc104)
    } -> tensor<16x16xf32> loc(#loc104)
    %expanded_66 = tensor.expand_shape %150 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc97)
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc98)
    %transposed_68 = linalg.transpose ins(%expanded_64 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc98)
    %collapsed_69 = tensor.collapse_shape %146 [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32> loc(#loc97)
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc97)
    %151 = tensor.empty() : tensor<8x6x8xf32> loc(#loc105)
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32> loc(#loc105)
    %153 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x6x4xf32>, tensor<8x4x8xf32>) outs(%152 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32> loc(#loc105)
    %expanded_71 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32> loc(#loc97)
    %154:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_71 : tensor<2x4x6x8xf32>) outs(%112, %110 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/view"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/amax"), %out_213: i64 loc("fwd/decoder.layers.0.encoder_attn/amax")):
      %465 = linalg.index 3 : index loc(#loc106)
      %466 = arith.index_cast %465 : index to i64 loc(#loc106)
      %467 = arith.maximumf %in, %out : f32 loc(#loc106)
      %468 = arith.cmpf ogt, %in, %out : f32 loc(#loc106)
      %469 = arith.select %468, %466, %out_213 : i64 loc(#loc106)
      linalg.yield %467, %469 : f32, i64 loc(#loc106)
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>) loc(#loc106)
    %expanded_72 = tensor.expand_shape %154#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc106)
    %155 = tensor.empty() : tensor<2x4x6x8xf32> loc(#loc107)
    %156 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71, %expanded_72 : tensor<2x4x6x8xf32>, tensor<2x4x6x1xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/view"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn/amax"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc107)
      linalg.yield %465 : f32 loc(#loc107)
    } -> tensor<2x4x6x8xf32> loc(#loc107)
    %157 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<2x4x6x8xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/sub"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/exp")):
      %465 = math.exp %in : f32 loc(#loc108)
      linalg.yield %465 : f32 loc(#loc108)
    } -> tensor<2x4x6x8xf32> loc(#loc108)
    %158 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157 : tensor<2x4x6x8xf32>) outs(%117 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/exp"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc109)
      linalg.yield %465 : f32 loc(#loc109)
    } -> tensor<2x4x6x1xf32> loc(#loc109)
    %159 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %158 : tensor<2x4x6x8xf32>, tensor<2x4x6x1xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/exp"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn/sum"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/div")):
      %465 = arith.divf %in, %in_213 : f32 loc(#loc110)
      linalg.yield %465 : f32 loc(#loc110)
    } -> tensor<2x4x6x8xf32> loc(#loc110)
    %160 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %arg58 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xi1>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/div"), %in_213: i1 loc("fwd/decoder.layers.0.encoder_attn.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc111)
      %466 = arith.mulf %in, %465 : f32 loc(#loc111)
      linalg.yield %466 : f32 loc(#loc111)
    } -> tensor<2x4x6x8xf32> loc(#loc111)
    %161 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<2x4x6x8xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc111)
      linalg.yield %465 : f32 loc(#loc111)
    } -> tensor<2x4x6x8xf32> loc(#loc111)
    %collapsed_73 = tensor.collapse_shape %161 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32> loc(#loc97)
    %collapsed_74 = tensor.collapse_shape %transposed_67 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc97)
    %162 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<8x6x8xf32>, tensor<8x8x4xf32>) outs(%123 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc105)
    %expanded_75 = tensor.expand_shape %162 [[0, 1], [2], [3]] output_shape [2, 4, 6, 4] : tensor<8x6x4xf32> into tensor<2x4x6x4xf32> loc(#loc97)
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<2x4x6x4xf32>) outs(%125 : tensor<2x6x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc98)
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0, 1], [2, 3]] : tensor<2x6x4x4xf32> into tensor<12x16xf32> loc(#loc112)
    %transposed_78 = linalg.transpose ins(%arg36 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc113)
    %163 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc114)
    %164 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg37, %163 : tensor<16xf32>, tensor<12x16xf32>) outs(%93 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.out_proj/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn.out_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.out_proj/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc114)
      linalg.yield %465 : f32 loc(#loc114)
    } -> tensor<12x16xf32> loc(#loc114)
    %expanded_79 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc112)
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %arg59 : tensor<2x6x16xf32>, tensor<2x6x16xi1>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.out_proj/view"), %in_213: i1 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc85)
      %466 = arith.mulf %in, %465 : f32 loc(#loc85)
      linalg.yield %466 : f32 loc(#loc85)
    } -> tensor<2x6x16xf32> loc(#loc85)
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc85)
      linalg.yield %465 : f32 loc(#loc85)
    } -> tensor<2x6x16xf32> loc(#loc85)
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %166 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add"), %in_213: f32 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc86)
      linalg.yield %465 : f32 loc(#loc86)
    } -> tensor<2x6x16xf32> loc(#loc86)
    %168 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean")):
      %465 = arith.addf %in, %out : f32 loc(#loc115)
      linalg.yield %465 : f32 loc(#loc115)
    } -> tensor<2x6x1xf32> loc(#loc115)
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc115)
      linalg.yield %465 : f32 loc(#loc115)
    } -> tensor<2x6x1xf32> loc(#loc115)
    %170 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc116)
      linalg.yield %465 : f32 loc(#loc116)
    } -> tensor<2x6x16xf32> loc(#loc116)
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc117)
      linalg.yield %465 : f32 loc(#loc117)
    } -> tensor<2x6x16xf32> loc(#loc117)
    %172 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc118)
      linalg.yield %465 : f32 loc(#loc118)
    } -> tensor<2x6x1xf32> loc(#loc118)
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sum"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc119)
      linalg.yield %465 : f32 loc(#loc119)
    } -> tensor<2x6x1xf32> loc(#loc119)
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/div"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add")):
      %465 = arith.truncf %cst_4 : f64 to f32 loc(#loc120)
      %466 = arith.addf %in, %465 : f32 loc(#loc120)
      linalg.yield %466 : f32 loc(#loc120)
    } -> tensor<2x6x1xf32> loc(#loc120)
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/rsqrt")):
      %465 = math.rsqrt %in : f32 loc(#loc121)
      linalg.yield %465 : f32 loc(#loc121)
    } -> tensor<2x6x1xf32> loc(#loc121)
    %176 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/rsqrt"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc117)
      linalg.yield %465 : f32 loc(#loc117)
    } -> tensor<2x6x16xf32> loc(#loc117)
    %177 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %arg38 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc117)
      linalg.yield %465 : f32 loc(#loc117)
    } -> tensor<2x6x16xf32> loc(#loc117)
    %178 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %arg39 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc120)
      linalg.yield %465 : f32 loc(#loc120)
    } -> tensor<2x6x16xf32> loc(#loc120)
    %collapsed_80 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc122)
    %transposed_81 = linalg.transpose ins(%arg40 : tensor<32x16xf32>) outs(%56 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc123)
    %179 = tensor.empty() : tensor<12x32xf32> loc(#loc124)
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<12x32xf32>) -> tensor<12x32xf32> loc(#loc124)
    %181 = linalg.matmul ins(%collapsed_80, %transposed_81 : tensor<12x16xf32>, tensor<16x32xf32>) outs(%180 : tensor<12x32xf32>) -> tensor<12x32xf32> loc(#loc124)
    %182 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg41, %181 : tensor<32xf32>, tensor<12x32xf32>) outs(%179 : tensor<12x32xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.fc1/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.fc1/addmm"), %out: f32 loc("fwd/decoder.layers.0.fc1/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc124)
      linalg.yield %465 : f32 loc(#loc124)
    } -> tensor<12x32xf32> loc(#loc124)
    %expanded_82 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32> loc(#loc122)
    %183 = tensor.empty() : tensor<2x6x32xf32> loc(#loc125)
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<2x6x32xf32>) outs(%183 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.fc1/view"), %out: f32 loc("fwd/decoder.layers.0.relu/relu")):
      %465 = arith.cmpf ugt, %in, %cst : f32 loc(#loc125)
      %466 = arith.select %465, %in, %cst : f32 loc(#loc125)
      linalg.yield %466 : f32 loc(#loc125)
    } -> tensor<2x6x32xf32> loc(#loc125)
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %arg60 : tensor<2x6x32xf32>, tensor<2x6x32xi1>) outs(%183 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.relu/relu"), %in_213: i1 loc("fwd/decoder.layers.0.activation_dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.activation_dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc126)
      %466 = arith.mulf %in, %465 : f32 loc(#loc126)
      linalg.yield %466 : f32 loc(#loc126)
    } -> tensor<2x6x32xf32> loc(#loc126)
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x6x32xf32>) outs(%183 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.activation_dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.activation_dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc126)
      linalg.yield %465 : f32 loc(#loc126)
    } -> tensor<2x6x32xf32> loc(#loc126)
    %collapsed_83 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32> loc(#loc127)
    %transposed_84 = linalg.transpose ins(%arg42 : tensor<16x32xf32>) outs(%64 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc128)
    %187 = linalg.matmul ins(%collapsed_83, %transposed_84 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc129)
    %188 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg43, %187 : tensor<16xf32>, tensor<12x16xf32>) outs(%93 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.fc2/addmm"), %in_213: f32 loc("fwd/decoder.layers.0.fc2/addmm"), %out: f32 loc("fwd/decoder.layers.0.fc2/addmm")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc129)
      linalg.yield %465 : f32 loc(#loc129)
    } -> tensor<12x16xf32> loc(#loc129)
    %expanded_85 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc127)
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85, %arg61 : tensor<2x6x16xf32>, tensor<2x6x16xi1>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.fc2/view"), %in_213: i1 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.dropout/mul")):
      %465 = arith.uitofp %in_213 : i1 to f32 loc(#loc85)
      %466 = arith.mulf %in, %465 : f32 loc(#loc85)
      linalg.yield %466 : f32 loc(#loc85)
    } -> tensor<2x6x16xf32> loc(#loc85)
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc85)
      linalg.yield %465 : f32 loc(#loc85)
    } -> tensor<2x6x16xf32> loc(#loc85)
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %190 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add"), %in_213: f32 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("fwd/decoder.layers.0/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc86)
      linalg.yield %465 : f32 loc(#loc86)
    } -> tensor<2x6x16xf32> loc(#loc86)
    %192 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mean")):
      %465 = arith.addf %in, %out : f32 loc(#loc130)
      linalg.yield %465 : f32 loc(#loc130)
    } -> tensor<2x6x1xf32> loc(#loc130)
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mean")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc130)
      linalg.yield %465 : f32 loc(#loc130)
    } -> tensor<2x6x1xf32> loc(#loc130)
    %194 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %193 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %in_213: f32 loc("fwd/decoder.layers.0.final_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc131)
      linalg.yield %465 : f32 loc(#loc131)
    } -> tensor<2x6x16xf32> loc(#loc131)
    %195 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %194 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/sub"), %in_213: f32 loc("fwd/decoder.layers.0.final_layer_norm/sub"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc132)
      linalg.yield %465 : f32 loc(#loc132)
    } -> tensor<2x6x16xf32> loc(#loc132)
    %196 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc133)
      linalg.yield %465 : f32 loc(#loc133)
    } -> tensor<2x6x1xf32> loc(#loc133)
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/sum"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc134)
      linalg.yield %465 : f32 loc(#loc134)
    } -> tensor<2x6x1xf32> loc(#loc134)
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/div"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/add")):
      %465 = arith.truncf %cst_4 : f64 to f32 loc(#loc135)
      %466 = arith.addf %in, %465 : f32 loc(#loc135)
      linalg.yield %466 : f32 loc(#loc135)
    } -> tensor<2x6x1xf32> loc(#loc135)
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/rsqrt")):
      %465 = math.rsqrt %in : f32 loc(#loc136)
      linalg.yield %465 : f32 loc(#loc136)
    } -> tensor<2x6x1xf32> loc(#loc136)
    %200 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %199 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/sub"), %in_213: f32 loc("fwd/decoder.layers.0.final_layer_norm/rsqrt"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc132)
      linalg.yield %465 : f32 loc(#loc132)
    } -> tensor<2x6x16xf32> loc(#loc132)
    %201 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %arg44 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc132)
      linalg.yield %465 : f32 loc(#loc132)
    } -> tensor<2x6x16xf32> loc(#loc132)
    %202 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %arg45 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("fwd/decoder.layers.0.final_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc135)
      linalg.yield %465 : f32 loc(#loc135)
    } -> tensor<2x6x16xf32> loc(#loc135)
    %203 = tensor.empty() : tensor<16x24xf32> loc(#loc137)
    %transposed_86 = linalg.transpose ins(%arg18 : tensor<24x16xf32>) outs(%203 : tensor<16x24xf32>) permutation = [1, 0]  loc(#loc137)
    %collapsed_87 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc138)
    %204 = tensor.empty() : tensor<12x24xf32> loc(#loc139)
    %205 = linalg.fill ins(%cst : f32) outs(%204 : tensor<12x24xf32>) -> tensor<12x24xf32> loc(#loc139)
    %206 = linalg.matmul ins(%collapsed_87, %transposed_86 : tensor<12x16xf32>, tensor<16x24xf32>) outs(%205 : tensor<12x24xf32>) -> tensor<12x24xf32> loc(#loc139)
    %collapsed_88 = tensor.collapse_shape %arg48 [[0, 1]] : tensor<2x6xi64> into tensor<12xi64> loc(#loc140)
    %207 = tensor.empty() : tensor<12xi64> loc(#loc141)
    %208 = linalg.fill ins(%c0_i64 : i64) outs(%207 : tensor<12xi64>) -> tensor<12xi64> loc(#loc141)
    %209 = tensor.empty() : tensor<12xf32> loc(#loc141)
    %210 = linalg.fill ins(%cst_0 : f32) outs(%209 : tensor<12xf32>) -> tensor<12xf32> loc(#loc141)
    %211:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "reduction"]} ins(%206 : tensor<12x24xf32>) outs(%210, %208 : tensor<12xf32>, tensor<12xi64>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/amax"), %out_213: i64 loc("fwd/loss/amax")):
      %465 = linalg.index 1 : index loc(#loc141)
      %466 = arith.index_cast %465 : index to i64 loc(#loc141)
      %467 = arith.maximumf %in, %out : f32 loc(#loc141)
      %468 = arith.cmpf ogt, %in, %out : f32 loc(#loc141)
      %469 = arith.select %468, %466, %out_213 : i64 loc(#loc141)
      linalg.yield %467, %469 : f32, i64 loc(#loc141)
    } -> (tensor<12xf32>, tensor<12xi64>) loc(#loc141)
    %expanded_89 = tensor.expand_shape %211#0 [[0, 1]] output_shape [12, 1] : tensor<12xf32> into tensor<12x1xf32> loc(#loc141)
    %212 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%206, %expanded_89 : tensor<12x24xf32>, tensor<12x1xf32>) outs(%204 : tensor<12x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %in_213: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc142)
      linalg.yield %465 : f32 loc(#loc142)
    } -> tensor<12x24xf32> loc(#loc142)
    %213 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%212 : tensor<12x24xf32>) outs(%204 : tensor<12x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %465 = math.exp %in : f32 loc(#loc143)
      linalg.yield %465 : f32 loc(#loc143)
    } -> tensor<12x24xf32> loc(#loc143)
    %214 = tensor.empty() : tensor<12x1xf32> loc(#loc144)
    %215 = linalg.fill ins(%cst : f32) outs(%214 : tensor<12x1xf32>) -> tensor<12x1xf32> loc(#loc144)
    %216 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "reduction"]} ins(%213 : tensor<12x24xf32>) outs(%215 : tensor<12x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc144)
      linalg.yield %465 : f32 loc(#loc144)
    } -> tensor<12x1xf32> loc(#loc144)
    %217 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%216 : tensor<12x1xf32>) outs(%214 : tensor<12x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %465 = math.log %in : f32 loc(#loc145)
      linalg.yield %465 : f32 loc(#loc145)
    } -> tensor<12x1xf32> loc(#loc145)
    %218 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%212, %217 : tensor<12x24xf32>, tensor<12x1xf32>) outs(%204 : tensor<12x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_213: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc142)
      linalg.yield %465 : f32 loc(#loc142)
    } -> tensor<12x24xf32> loc(#loc142)
    %219 = tensor.empty() : tensor<12xi1> loc(#loc4)
    %220 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%collapsed_88 : tensor<12xi64>) outs(%219 : tensor<12xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/view"), %out: i1 loc("fwd/loss/ne")):
      %465 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc4)
      linalg.yield %465 : i1 loc(#loc4)
    } -> tensor<12xi1> loc(#loc4)
    %221 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%220 : tensor<12xi1>) outs(%209 : tensor<12xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc146)
      linalg.yield %465 : f32 loc(#loc146)
    } -> tensor<12xf32> loc(#loc146)
    %222 = linalg.generic {indexing_maps = [#map10, #map10, #map16, #map10], iterator_types = ["parallel"]} ins(%220, %collapsed_88, %cst_10 : tensor<12xi1>, tensor<12xi64>, tensor<i64>) outs(%207 : tensor<12xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_213: i64 loc("fwd/loss/view"), %in_214: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %465 = arith.select %in, %in_213, %in_214 : i64 loc(#loc8)
      linalg.yield %465 : i64 loc(#loc8)
    } -> tensor<12xi64> loc(#loc8)
    %expanded_90 = tensor.expand_shape %222 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64> loc(#loc147)
    %223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_90 : tensor<12x1xi64>) outs(%215 : tensor<12x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %465 = linalg.index 0 : index loc(#loc148)
      %466 = arith.index_cast %in : i64 to index loc(#loc148)
      %extracted = tensor.extract %218[%465, %466] : tensor<12x24xf32> loc(#loc148)
      linalg.yield %extracted : f32 loc(#loc148)
    } -> tensor<12x1xf32> loc(#loc148)
    %collapsed_91 = tensor.collapse_shape %223 [[0, 1]] : tensor<12x1xf32> into tensor<12xf32> loc(#loc140)
    %224 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%collapsed_91 : tensor<12xf32>) outs(%209 : tensor<12xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %465 = arith.negf %in : f32 loc(#loc149)
      linalg.yield %465 : f32 loc(#loc149)
    } -> tensor<12xf32> loc(#loc149)
    %225 = linalg.generic {indexing_maps = [#map10, #map10, #map16, #map10], iterator_types = ["parallel"]} ins(%220, %224, %cst_3 : tensor<12xi1>, tensor<12xf32>, tensor<f32>) outs(%209 : tensor<12xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_213: f32 loc("fwd/loss/neg"), %in_214: f32 loc("fwd/decoder/where"), %out: f32 loc("fwd/loss/where")):
      %465 = arith.select %in, %in_213, %in_214 : f32 loc(#loc8)
      linalg.yield %465 : f32 loc(#loc8)
    } -> tensor<12xf32> loc(#loc8)
    %226 = tensor.empty() : tensor<f32> loc(#loc144)
    %227 = linalg.fill ins(%cst : f32) outs(%226 : tensor<f32>) -> tensor<f32> loc(#loc144)
    %228 = linalg.generic {indexing_maps = [#map10, #map16], iterator_types = ["reduction"]} ins(%221 : tensor<12xf32>) outs(%227 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc144)
      linalg.yield %465 : f32 loc(#loc144)
    } -> tensor<f32> loc(#loc144)
    %229 = linalg.generic {indexing_maps = [#map10, #map16], iterator_types = ["reduction"]} ins(%225 : tensor<12xf32>) outs(%227 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc144)
      linalg.yield %465 : f32 loc(#loc144)
    } -> tensor<f32> loc(#loc144)
    %230 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%229, %228 : tensor<f32>, tensor<f32>) outs(%226 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_213: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %465 = arith.divf %in, %in_213 : f32 loc(#loc150)
      linalg.yield %465 : f32 loc(#loc150)
    } -> tensor<f32> loc(#loc150)
    %231 = tensor.empty() : tensor<24xi64> loc(#loc151)
    %232 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel"]} outs(%231 : tensor<24xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %465 = linalg.index 0 : index loc(#loc151)
      %466 = arith.index_cast %465 : index to i64 loc(#loc151)
      linalg.yield %466 : i64 loc(#loc151)
    } -> tensor<24xi64> loc(#loc151)
    %expanded_92 = tensor.expand_shape %232 [[0, 1]] output_shape [1, 24] : tensor<24xi64> into tensor<1x24xi64> loc(#loc152)
    %expanded_93 = tensor.expand_shape %collapsed_88 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64> loc(#loc152)
    %233 = tensor.empty() : tensor<12x24xi1> loc(#loc153)
    %234 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_92, %expanded_93 : tensor<1x24xi64>, tensor<12x1xi64>) outs(%233 : tensor<12x24xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_213: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %465 = arith.cmpi eq, %in, %in_213 : i64 loc(#loc153)
      linalg.yield %465 : i1 loc(#loc153)
    } -> tensor<12x24xi1> loc(#loc153)
    %expanded_94 = tensor.expand_shape %220 [[0, 1]] output_shape [12, 1] : tensor<12xi1> into tensor<12x1xi1> loc(#loc152)
    %235 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%234, %expanded_94 : tensor<12x24xi1>, tensor<12x1xi1>) outs(%233 : tensor<12x24xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_213: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %465 = arith.andi %in, %in_213 : i1 loc(#loc154)
      linalg.yield %465 : i1 loc(#loc154)
    } -> tensor<12x24xi1> loc(#loc154)
    %236 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%arg49, %228 : tensor<f32>, tensor<f32>) outs(%226 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_213: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %465 = arith.divf %in, %in_213 : f32 loc(#loc155)
      linalg.yield %465 : f32 loc(#loc155)
    } -> tensor<f32> loc(#loc155)
    %237 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%236 : tensor<f32>) outs(%226 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %465 = arith.negf %in : f32 loc(#loc157)
      linalg.yield %465 : f32 loc(#loc157)
    } -> tensor<f32> loc(#loc157)
    %238 = linalg.generic {indexing_maps = [#map4, #map13, #map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%235, %237, %cst_3 : tensor<12x24xi1>, tensor<f32>, tensor<f32>) outs(%204 : tensor<12x24xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_213: f32 loc("bwd/loss/neg"), %in_214: f32 loc("fwd/decoder/where"), %out: f32 loc("bwd/loss/where")):
      %465 = arith.select %in, %in_213, %in_214 : f32 loc(#loc158)
      linalg.yield %465 : f32 loc(#loc158)
    } -> tensor<12x24xf32> loc(#loc158)
    %239 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<12x24xf32>) outs(%204 : tensor<12x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %465 = math.exp %in : f32 loc(#loc159)
      linalg.yield %465 : f32 loc(#loc159)
    } -> tensor<12x24xf32> loc(#loc159)
    %240 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "reduction"]} ins(%238 : tensor<12x24xf32>) outs(%215 : tensor<12x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc160)
      linalg.yield %465 : f32 loc(#loc160)
    } -> tensor<12x1xf32> loc(#loc160)
    %241 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%239, %240 : tensor<12x24xf32>, tensor<12x1xf32>) outs(%204 : tensor<12x24xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_213: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc161)
      linalg.yield %465 : f32 loc(#loc161)
    } -> tensor<12x24xf32> loc(#loc161)
    %242 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%238, %241 : tensor<12x24xf32>, tensor<12x24xf32>) outs(%204 : tensor<12x24xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_213: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc162)
      linalg.yield %465 : f32 loc(#loc162)
    } -> tensor<12x24xf32> loc(#loc162)
    %243 = tensor.empty() : tensor<24x12xf32> loc(#loc163)
    %transposed_95 = linalg.transpose ins(%242 : tensor<12x24xf32>) outs(%243 : tensor<24x12xf32>) permutation = [1, 0]  loc(#loc163)
    %244 = tensor.empty() : tensor<24x16xf32> loc(#loc164)
    %245 = linalg.fill ins(%cst : f32) outs(%244 : tensor<24x16xf32>) -> tensor<24x16xf32> loc(#loc164)
    %246 = linalg.matmul ins(%transposed_95, %collapsed_87 : tensor<24x12xf32>, tensor<12x16xf32>) outs(%245 : tensor<24x16xf32>) -> tensor<24x16xf32> loc(#loc164)
    %247 = linalg.matmul ins(%242, %arg18 : tensor<12x24xf32>, tensor<24x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc164)
    %expanded_96 = tensor.expand_shape %247 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc165)
    %248 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96, %arg44 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/output_projection/view"), %in_213: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc166)
      linalg.yield %465 : f32 loc(#loc166)
    } -> tensor<2x6x16xf32> loc(#loc166)
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %cst_8 : f32 loc(#loc166)
      linalg.yield %465 : f32 loc(#loc166)
    } -> tensor<2x6x16xf32> loc(#loc166)
    %250 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc167)
      linalg.yield %465 : f32 loc(#loc167)
    } -> tensor<2x6x1xf32> loc(#loc167)
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %200 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc166)
      linalg.yield %465 : f32 loc(#loc166)
    } -> tensor<2x6x16xf32> loc(#loc166)
    %252 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc167)
      linalg.yield %465 : f32 loc(#loc167)
    } -> tensor<2x6x1xf32> loc(#loc167)
    %253 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %252 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.final_layer_norm/sum"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc166)
      linalg.yield %465 : f32 loc(#loc166)
    } -> tensor<2x6x16xf32> loc(#loc166)
    %254 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %250 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.final_layer_norm/sum"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc168)
      linalg.yield %465 : f32 loc(#loc168)
    } -> tensor<2x6x16xf32> loc(#loc168)
    %255 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %253 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/sub"), %in_213: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc168)
      linalg.yield %465 : f32 loc(#loc168)
    } -> tensor<2x6x16xf32> loc(#loc168)
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/rsqrt"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc169)
      linalg.yield %465 : f32 loc(#loc169)
    } -> tensor<2x6x1xf32> loc(#loc169)
    %257 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %255 : tensor<2x6x1xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/div"), %in_213: f32 loc("bwd/decoder.layers.0.final_layer_norm/sub"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc166)
      linalg.yield %465 : f32 loc(#loc166)
    } -> tensor<2x6x16xf32> loc(#loc166)
    %258 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96, %200 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/output_projection/view"), %in_213: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc166)
      linalg.yield %465 : f32 loc(#loc166)
    } -> tensor<2x6x16xf32> loc(#loc166)
    %259 = tensor.empty() : tensor<16xf32> loc(#loc167)
    %260 = linalg.fill ins(%cst : f32) outs(%259 : tensor<16xf32>) -> tensor<16xf32> loc(#loc167)
    %261 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%258 : tensor<2x6x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc167)
      linalg.yield %465 : f32 loc(#loc167)
    } -> tensor<16xf32> loc(#loc167)
    %262 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_96 : tensor<2x6x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/output_projection/view"), %out: f32 loc("bwd/decoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc167)
      linalg.yield %465 : f32 loc(#loc167)
    } -> tensor<16xf32> loc(#loc167)
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg61 : tensor<2x6x16xi1>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc170)
      linalg.yield %465 : f32 loc(#loc170)
    } -> tensor<2x6x16xf32> loc(#loc170)
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.dropout/_to_copy"), %out: f32 loc("bwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc171)
      linalg.yield %465 : f32 loc(#loc171)
    } -> tensor<2x6x16xf32> loc(#loc171)
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %264 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc171)
      linalg.yield %465 : f32 loc(#loc171)
    } -> tensor<2x6x16xf32> loc(#loc171)
    %collapsed_97 = tensor.collapse_shape %265 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc172)
    %266 = linalg.matmul ins(%collapsed_97, %arg42 : tensor<12x16xf32>, tensor<16x32xf32>) outs(%180 : tensor<12x32xf32>) -> tensor<12x32xf32> loc(#loc173)
    %267 = tensor.empty() : tensor<16x12xf32> loc(#loc174)
    %transposed_98 = linalg.transpose ins(%collapsed_97 : tensor<12x16xf32>) outs(%267 : tensor<16x12xf32>) permutation = [1, 0]  loc(#loc174)
    %268 = linalg.matmul ins(%transposed_98, %collapsed_83 : tensor<16x12xf32>, tensor<12x32xf32>) outs(%57 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc173)
    %269 = tensor.empty() : tensor<1x16xf32> loc(#loc175)
    %270 = linalg.fill ins(%cst : f32) outs(%269 : tensor<1x16xf32>) -> tensor<1x16xf32> loc(#loc175)
    %271 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_97 : tensor<12x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.fc2/view"), %out: f32 loc("bwd/decoder.layers.0.fc2/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc175)
      linalg.yield %465 : f32 loc(#loc175)
    } -> tensor<1x16xf32> loc(#loc175)
    %collapsed_99 = tensor.collapse_shape %271 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc172)
    %expanded_100 = tensor.expand_shape %266 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32> loc(#loc172)
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg60 : tensor<2x6x32xi1>) outs(%183 : tensor<2x6x32xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder.layers.0.activation_dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.activation_dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc176)
      linalg.yield %465 : f32 loc(#loc176)
    } -> tensor<2x6x32xf32> loc(#loc176)
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<2x6x32xf32>) outs(%183 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.activation_dropout/_to_copy"), %out: f32 loc("bwd/decoder.layers.0.activation_dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc177)
      linalg.yield %465 : f32 loc(#loc177)
    } -> tensor<2x6x32xf32> loc(#loc177)
    %274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_100, %273 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%183 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.fc2/view"), %in_213: f32 loc("bwd/decoder.layers.0.activation_dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.activation_dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc177)
      linalg.yield %465 : f32 loc(#loc177)
    } -> tensor<2x6x32xf32> loc(#loc177)
    %275 = tensor.empty() : tensor<2x6x32xi1> loc(#loc178)
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x6x32xf32>) outs(%275 : tensor<2x6x32xi1>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.relu/relu"), %out: i1 loc("bwd/decoder.layers.0.relu/le")):
      %465 = arith.cmpf ole, %in, %cst : f32 loc(#loc178)
      linalg.yield %465 : i1 loc(#loc178)
    } -> tensor<2x6x32xi1> loc(#loc178)
    %277 = linalg.generic {indexing_maps = [#map1, #map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %cst_3, %274 : tensor<2x6x32xi1>, tensor<f32>, tensor<2x6x32xf32>) outs(%183 : tensor<2x6x32xf32>) {
    ^bb0(%in: i1 loc("bwd/decoder.layers.0.relu/le"), %in_213: f32 loc("fwd/decoder/where"), %in_214: f32 loc("bwd/decoder.layers.0.activation_dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.relu/where")):
      %465 = arith.select %in, %in_213, %in_214 : f32 loc(#loc179)
      linalg.yield %465 : f32 loc(#loc179)
    } -> tensor<2x6x32xf32> loc(#loc179)
    %collapsed_101 = tensor.collapse_shape %277 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32> loc(#loc180)
    %278 = linalg.matmul ins(%collapsed_101, %arg40 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc181)
    %279 = tensor.empty() : tensor<32x12xf32> loc(#loc182)
    %transposed_102 = linalg.transpose ins(%collapsed_101 : tensor<12x32xf32>) outs(%279 : tensor<32x12xf32>) permutation = [1, 0]  loc(#loc182)
    %280 = linalg.fill ins(%cst : f32) outs(%64 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc181)
    %281 = linalg.matmul ins(%transposed_102, %collapsed_80 : tensor<32x12xf32>, tensor<12x16xf32>) outs(%280 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc181)
    %282 = tensor.empty() : tensor<1x32xf32> loc(#loc183)
    %283 = linalg.fill ins(%cst : f32) outs(%282 : tensor<1x32xf32>) -> tensor<1x32xf32> loc(#loc183)
    %284 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_101 : tensor<12x32xf32>) outs(%283 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.fc1/view"), %out: f32 loc("bwd/decoder.layers.0.fc1/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc183)
      linalg.yield %465 : f32 loc(#loc183)
    } -> tensor<1x32xf32> loc(#loc183)
    %collapsed_103 = tensor.collapse_shape %284 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc180)
    %expanded_104 = tensor.expand_shape %278 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc180)
    %285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %expanded_104 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.fc1/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x6x16xf32> loc(#loc184)
    %286 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %arg38 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc185)
      linalg.yield %465 : f32 loc(#loc185)
    } -> tensor<2x6x16xf32> loc(#loc185)
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %cst_8 : f32 loc(#loc185)
      linalg.yield %465 : f32 loc(#loc185)
    } -> tensor<2x6x16xf32> loc(#loc185)
    %288 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%286 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc186)
      linalg.yield %465 : f32 loc(#loc186)
    } -> tensor<2x6x1xf32> loc(#loc186)
    %289 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %176 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc185)
      linalg.yield %465 : f32 loc(#loc185)
    } -> tensor<2x6x16xf32> loc(#loc185)
    %290 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc186)
      linalg.yield %465 : f32 loc(#loc186)
    } -> tensor<2x6x1xf32> loc(#loc186)
    %291 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %290 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sum"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc185)
      linalg.yield %465 : f32 loc(#loc185)
    } -> tensor<2x6x16xf32> loc(#loc185)
    %292 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %288 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sum"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc187)
      linalg.yield %465 : f32 loc(#loc187)
    } -> tensor<2x6x16xf32> loc(#loc187)
    %293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %291 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sub"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc187)
      linalg.yield %465 : f32 loc(#loc187)
    } -> tensor<2x6x16xf32> loc(#loc187)
    %294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/rsqrt"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc188)
      linalg.yield %465 : f32 loc(#loc188)
    } -> tensor<2x6x1xf32> loc(#loc188)
    %295 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %293 : tensor<2x6x1xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/div"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sub"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc185)
      linalg.yield %465 : f32 loc(#loc185)
    } -> tensor<2x6x16xf32> loc(#loc185)
    %296 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %176 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc185)
      linalg.yield %465 : f32 loc(#loc185)
    } -> tensor<2x6x16xf32> loc(#loc185)
    %297 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%296 : tensor<2x6x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc186)
      linalg.yield %465 : f32 loc(#loc186)
    } -> tensor<16xf32> loc(#loc186)
    %298 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%285 : tensor<2x6x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc186)
      linalg.yield %465 : f32 loc(#loc186)
    } -> tensor<16xf32> loc(#loc186)
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg59 : tensor<2x6x16xi1>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc170)
      linalg.yield %465 : f32 loc(#loc170)
    } -> tensor<2x6x16xf32> loc(#loc170)
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.dropout/_to_copy"), %out: f32 loc("bwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc171)
      linalg.yield %465 : f32 loc(#loc171)
    } -> tensor<2x6x16xf32> loc(#loc171)
    %301 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %300 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc171)
      linalg.yield %465 : f32 loc(#loc171)
    } -> tensor<2x6x16xf32> loc(#loc171)
    %collapsed_105 = tensor.collapse_shape %301 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc189)
    %302 = linalg.matmul ins(%collapsed_105, %arg36 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc190)
    %transposed_106 = linalg.transpose ins(%collapsed_105 : tensor<12x16xf32>) outs(%267 : tensor<16x12xf32>) permutation = [1, 0]  loc(#loc191)
    %303 = linalg.matmul ins(%transposed_106, %collapsed_77 : tensor<16x12xf32>, tensor<12x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc190)
    %304 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_105 : tensor<12x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn.out_proj/view"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn.out_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc192)
      linalg.yield %465 : f32 loc(#loc192)
    } -> tensor<1x16xf32> loc(#loc192)
    %collapsed_107 = tensor.collapse_shape %304 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc189)
    %expanded_108 = tensor.expand_shape %302 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc193)
    %transposed_109 = linalg.transpose ins(%expanded_108 : tensor<2x6x4x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc194)
    %collapsed_110 = tensor.collapse_shape %transposed_109 [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32> loc(#loc193)
    %305 = tensor.empty() : tensor<8x8x6xf32> loc(#loc194)
    %transposed_111 = linalg.transpose ins(%collapsed_73 : tensor<8x6x8xf32>) outs(%305 : tensor<8x8x6xf32>) permutation = [0, 2, 1]  loc(#loc194)
    %306 = linalg.batch_matmul ins(%transposed_111, %collapsed_110 : tensor<8x8x6xf32>, tensor<8x6x4xf32>) outs(%35 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc195)
    %307 = tensor.empty() : tensor<8x4x8xf32> loc(#loc194)
    %transposed_112 = linalg.transpose ins(%collapsed_74 : tensor<8x8x4xf32>) outs(%307 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc194)
    %308 = linalg.batch_matmul ins(%collapsed_110, %transposed_112 : tensor<8x6x4xf32>, tensor<8x4x8xf32>) outs(%152 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32> loc(#loc195)
    %expanded_113 = tensor.expand_shape %306 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc193)
    %expanded_114 = tensor.expand_shape %308 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32> loc(#loc193)
    %309 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg58 : tensor<2x4x6x8xi1>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder.layers.0.encoder_attn.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc196)
      linalg.yield %465 : f32 loc(#loc196)
    } -> tensor<2x4x6x8xf32> loc(#loc196)
    %310 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<2x4x6x8xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn.dropout/_to_copy"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc197)
      linalg.yield %465 : f32 loc(#loc197)
    } -> tensor<2x4x6x8xf32> loc(#loc197)
    %311 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_114, %310 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn/view"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc197)
      linalg.yield %465 : f32 loc(#loc197)
    } -> tensor<2x4x6x8xf32> loc(#loc197)
    %312 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %159 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn.dropout/mul"), %in_213: f32 loc("fwd/decoder.layers.0.encoder_attn/div"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc198)
      linalg.yield %465 : f32 loc(#loc198)
    } -> tensor<2x4x6x8xf32> loc(#loc198)
    %313 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%312 : tensor<2x4x6x8xf32>) outs(%117 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc199)
      linalg.yield %465 : f32 loc(#loc199)
    } -> tensor<2x4x6x1xf32> loc(#loc199)
    %314 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %313 : tensor<2x4x6x8xf32>, tensor<2x4x6x1xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/div"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn/sum"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc198)
      linalg.yield %465 : f32 loc(#loc198)
    } -> tensor<2x4x6x8xf32> loc(#loc198)
    %315 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %314 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%155 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn/mul"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn/mul"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc200)
      linalg.yield %465 : f32 loc(#loc200)
    } -> tensor<2x4x6x8xf32> loc(#loc200)
    %collapsed_115 = tensor.collapse_shape %315 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32> loc(#loc193)
    %316 = tensor.empty() : tensor<8x4x6xf32> loc(#loc194)
    %transposed_116 = linalg.transpose ins(%collapsed_69 : tensor<8x6x4xf32>) outs(%316 : tensor<8x4x6xf32>) permutation = [0, 2, 1]  loc(#loc194)
    %317 = linalg.fill ins(%cst : f32) outs(%307 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32> loc(#loc195)
    %318 = linalg.batch_matmul ins(%transposed_116, %collapsed_115 : tensor<8x4x6xf32>, tensor<8x6x8xf32>) outs(%317 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32> loc(#loc195)
    %transposed_117 = linalg.transpose ins(%collapsed_70 : tensor<8x4x8xf32>) outs(%34 : tensor<8x8x4xf32>) permutation = [0, 2, 1]  loc(#loc194)
    %319 = linalg.batch_matmul ins(%collapsed_115, %transposed_117 : tensor<8x6x8xf32>, tensor<8x8x4xf32>) outs(%123 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc195)
    %expanded_118 = tensor.expand_shape %318 [[0, 1], [2], [3]] output_shape [2, 4, 4, 8] : tensor<8x4x8xf32> into tensor<2x4x4x8xf32> loc(#loc193)
    %expanded_119 = tensor.expand_shape %319 [[0, 1], [2], [3]] output_shape [2, 4, 6, 4] : tensor<8x6x4xf32> into tensor<2x4x6x4xf32> loc(#loc193)
    %transposed_120 = linalg.transpose ins(%expanded_113 : tensor<2x4x8x4xf32>) outs(%37 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc194)
    %collapsed_121 = tensor.collapse_shape %transposed_120 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc201)
    %320 = linalg.matmul ins(%collapsed_121, %arg34 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc202)
    %transposed_122 = linalg.transpose ins(%collapsed_121 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc203)
    %321 = linalg.matmul ins(%transposed_122, %collapsed_62 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc202)
    %322 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_121 : tensor<16x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn.v_proj/view"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn.v_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc204)
      linalg.yield %465 : f32 loc(#loc204)
    } -> tensor<1x16xf32> loc(#loc204)
    %collapsed_123 = tensor.collapse_shape %322 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc201)
    %expanded_124 = tensor.expand_shape %320 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc201)
    %transposed_125 = linalg.transpose ins(%expanded_118 : tensor<2x4x4x8xf32>) outs(%37 : tensor<2x8x4x4xf32>) permutation = [0, 3, 1, 2]  loc(#loc194)
    %collapsed_126 = tensor.collapse_shape %transposed_125 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc205)
    %323 = linalg.matmul ins(%collapsed_126, %arg32 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc206)
    %transposed_127 = linalg.transpose ins(%collapsed_126 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc207)
    %324 = linalg.matmul ins(%transposed_127, %collapsed_62 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc206)
    %325 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_126 : tensor<16x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn.k_proj/view"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn.k_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc208)
      linalg.yield %465 : f32 loc(#loc208)
    } -> tensor<1x16xf32> loc(#loc208)
    %collapsed_128 = tensor.collapse_shape %325 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc205)
    %expanded_129 = tensor.expand_shape %323 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc205)
    %326 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_124, %expanded_129 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn.v_proj/view"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn.k_proj/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x8x16xf32> loc(#loc184)
    %327 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_119 : tensor<2x4x6x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn/view"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn/mul")):
      %465 = arith.mulf %in, %cst_7 : f32 loc(#loc198)
      linalg.yield %465 : f32 loc(#loc198)
    } -> tensor<2x4x6x4xf32> loc(#loc198)
    %transposed_130 = linalg.transpose ins(%327 : tensor<2x4x6x4xf32>) outs(%125 : tensor<2x6x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc194)
    %collapsed_131 = tensor.collapse_shape %transposed_130 [[0, 1], [2, 3]] : tensor<2x6x4x4xf32> into tensor<12x16xf32> loc(#loc209)
    %328 = linalg.matmul ins(%collapsed_131, %arg30 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc210)
    %transposed_132 = linalg.transpose ins(%collapsed_131 : tensor<12x16xf32>) outs(%267 : tensor<16x12xf32>) permutation = [1, 0]  loc(#loc211)
    %329 = linalg.matmul ins(%transposed_132, %collapsed_58 : tensor<16x12xf32>, tensor<12x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc210)
    %330 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_131 : tensor<12x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn.q_proj/view"), %out: f32 loc("bwd/decoder.layers.0.encoder_attn.q_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc212)
      linalg.yield %465 : f32 loc(#loc212)
    } -> tensor<1x16xf32> loc(#loc212)
    %collapsed_133 = tensor.collapse_shape %330 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc209)
    %expanded_134 = tensor.expand_shape %328 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc209)
    %331 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %expanded_134 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.encoder_attn.q_proj/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x6x16xf32> loc(#loc184)
    %332 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %arg28 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc213)
      linalg.yield %465 : f32 loc(#loc213)
    } -> tensor<2x6x16xf32> loc(#loc213)
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %cst_8 : f32 loc(#loc213)
      linalg.yield %465 : f32 loc(#loc213)
    } -> tensor<2x6x16xf32> loc(#loc213)
    %334 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%332 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc214)
      linalg.yield %465 : f32 loc(#loc214)
    } -> tensor<2x6x1xf32> loc(#loc214)
    %335 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332, %141 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc213)
      linalg.yield %465 : f32 loc(#loc213)
    } -> tensor<2x6x16xf32> loc(#loc213)
    %336 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%335 : tensor<2x6x16xf32>) outs(%132 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc214)
      linalg.yield %465 : f32 loc(#loc214)
    } -> tensor<2x6x1xf32> loc(#loc214)
    %337 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %336 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sum"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc213)
      linalg.yield %465 : f32 loc(#loc213)
    } -> tensor<2x6x16xf32> loc(#loc213)
    %338 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333, %334 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sum"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc215)
      linalg.yield %465 : f32 loc(#loc215)
    } -> tensor<2x6x16xf32> loc(#loc215)
    %339 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %337 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sub"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc215)
      linalg.yield %465 : f32 loc(#loc215)
    } -> tensor<2x6x16xf32> loc(#loc215)
    %340 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x6x1xf32>) outs(%131 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/rsqrt"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc216)
      linalg.yield %465 : f32 loc(#loc216)
    } -> tensor<2x6x1xf32> loc(#loc216)
    %341 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %339 : tensor<2x6x1xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/div"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sub"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc213)
      linalg.yield %465 : f32 loc(#loc213)
    } -> tensor<2x6x16xf32> loc(#loc213)
    %342 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %141 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc213)
      linalg.yield %465 : f32 loc(#loc213)
    } -> tensor<2x6x16xf32> loc(#loc213)
    %343 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%342 : tensor<2x6x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc214)
      linalg.yield %465 : f32 loc(#loc214)
    } -> tensor<16xf32> loc(#loc214)
    %344 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%331 : tensor<2x6x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc214)
      linalg.yield %465 : f32 loc(#loc214)
    } -> tensor<16xf32> loc(#loc214)
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg57 : tensor<2x6x16xi1>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder.layers.0.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc170)
      linalg.yield %465 : f32 loc(#loc170)
    } -> tensor<2x6x16xf32> loc(#loc170)
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.dropout/_to_copy"), %out: f32 loc("bwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc171)
      linalg.yield %465 : f32 loc(#loc171)
    } -> tensor<2x6x16xf32> loc(#loc171)
    %347 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %346 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc171)
      linalg.yield %465 : f32 loc(#loc171)
    } -> tensor<2x6x16xf32> loc(#loc171)
    %collapsed_135 = tensor.collapse_shape %347 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc217)
    %348 = linalg.matmul ins(%collapsed_135, %arg26 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc218)
    %transposed_136 = linalg.transpose ins(%collapsed_135 : tensor<12x16xf32>) outs(%267 : tensor<16x12xf32>) permutation = [1, 0]  loc(#loc219)
    %349 = linalg.matmul ins(%transposed_136, %collapsed_55 : tensor<16x12xf32>, tensor<12x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc218)
    %350 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_135 : tensor<12x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn.out_proj/view"), %out: f32 loc("bwd/decoder.layers.0.self_attn.out_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc220)
      linalg.yield %465 : f32 loc(#loc220)
    } -> tensor<1x16xf32> loc(#loc220)
    %collapsed_137 = tensor.collapse_shape %350 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc217)
    %expanded_138 = tensor.expand_shape %348 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc221)
    %transposed_139 = linalg.transpose ins(%expanded_138 : tensor<2x6x4x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc222)
    %collapsed_140 = tensor.collapse_shape %transposed_139 [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32> loc(#loc221)
    %transposed_141 = linalg.transpose ins(%collapsed_51 : tensor<8x6x6xf32>) outs(%104 : tensor<8x6x6xf32>) permutation = [0, 2, 1]  loc(#loc222)
    %351 = linalg.batch_matmul ins(%transposed_141, %collapsed_140 : tensor<8x6x6xf32>, tensor<8x6x4xf32>) outs(%123 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc223)
    %transposed_142 = linalg.transpose ins(%collapsed_52 : tensor<8x6x4xf32>) outs(%316 : tensor<8x4x6xf32>) permutation = [0, 2, 1]  loc(#loc222)
    %352 = linalg.batch_matmul ins(%collapsed_140, %transposed_142 : tensor<8x6x4xf32>, tensor<8x4x6xf32>) outs(%105 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32> loc(#loc223)
    %expanded_143 = tensor.expand_shape %351 [[0, 1], [2], [3]] output_shape [2, 4, 6, 4] : tensor<8x6x4xf32> into tensor<2x4x6x4xf32> loc(#loc221)
    %expanded_144 = tensor.expand_shape %352 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32> loc(#loc221)
    %353 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg56 : tensor<2x4x6x6xi1>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder.layers.0.self_attn.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc224)
      linalg.yield %465 : f32 loc(#loc224)
    } -> tensor<2x4x6x6xf32> loc(#loc224)
    %354 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%353 : tensor<2x4x6x6xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn.dropout/_to_copy"), %out: f32 loc("bwd/decoder.layers.0.self_attn.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc225)
      linalg.yield %465 : f32 loc(#loc225)
    } -> tensor<2x4x6x6xf32> loc(#loc225)
    %355 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_144, %354 : tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn/view"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn.dropout/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc225)
      linalg.yield %465 : f32 loc(#loc225)
    } -> tensor<2x4x6x6xf32> loc(#loc225)
    %356 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %119 : tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn.dropout/mul"), %in_213: f32 loc("fwd/decoder.layers.0.self_attn/div"), %out: f32 loc("bwd/decoder.layers.0.self_attn/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc226)
      linalg.yield %465 : f32 loc(#loc226)
    } -> tensor<2x4x6x6xf32> loc(#loc226)
    %357 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%356 : tensor<2x4x6x6xf32>) outs(%117 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc227)
      linalg.yield %465 : f32 loc(#loc227)
    } -> tensor<2x4x6x1xf32> loc(#loc227)
    %358 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %357 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/div"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn/sum"), %out: f32 loc("bwd/decoder.layers.0.self_attn/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc226)
      linalg.yield %465 : f32 loc(#loc226)
    } -> tensor<2x4x6x6xf32> loc(#loc226)
    %359 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%356, %358 : tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) outs(%107 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn/mul"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn/mul"), %out: f32 loc("bwd/decoder.layers.0.self_attn/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc228)
      linalg.yield %465 : f32 loc(#loc228)
    } -> tensor<2x4x6x6xf32> loc(#loc228)
    %collapsed_145 = tensor.collapse_shape %359 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32> loc(#loc221)
    %transposed_146 = linalg.transpose ins(%collapsed_47 : tensor<8x6x4xf32>) outs(%316 : tensor<8x4x6xf32>) permutation = [0, 2, 1]  loc(#loc222)
    %360 = linalg.fill ins(%cst : f32) outs(%316 : tensor<8x4x6xf32>) -> tensor<8x4x6xf32> loc(#loc223)
    %361 = linalg.batch_matmul ins(%transposed_146, %collapsed_145 : tensor<8x4x6xf32>, tensor<8x6x6xf32>) outs(%360 : tensor<8x4x6xf32>) -> tensor<8x4x6xf32> loc(#loc223)
    %transposed_147 = linalg.transpose ins(%collapsed_48 : tensor<8x4x6xf32>) outs(%122 : tensor<8x6x4xf32>) permutation = [0, 2, 1]  loc(#loc222)
    %362 = linalg.batch_matmul ins(%collapsed_145, %transposed_147 : tensor<8x6x6xf32>, tensor<8x6x4xf32>) outs(%123 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc223)
    %expanded_148 = tensor.expand_shape %361 [[0, 1], [2], [3]] output_shape [2, 4, 4, 6] : tensor<8x4x6xf32> into tensor<2x4x4x6xf32> loc(#loc221)
    %expanded_149 = tensor.expand_shape %362 [[0, 1], [2], [3]] output_shape [2, 4, 6, 4] : tensor<8x6x4xf32> into tensor<2x4x6x4xf32> loc(#loc221)
    %transposed_150 = linalg.transpose ins(%expanded_143 : tensor<2x4x6x4xf32>) outs(%125 : tensor<2x6x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc222)
    %collapsed_151 = tensor.collapse_shape %transposed_150 [[0, 1], [2, 3]] : tensor<2x6x4x4xf32> into tensor<12x16xf32> loc(#loc229)
    %363 = linalg.matmul ins(%collapsed_151, %arg24 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc230)
    %transposed_152 = linalg.transpose ins(%collapsed_151 : tensor<12x16xf32>) outs(%267 : tensor<16x12xf32>) permutation = [1, 0]  loc(#loc231)
    %364 = linalg.matmul ins(%transposed_152, %collapsed_37 : tensor<16x12xf32>, tensor<12x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc230)
    %365 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_151 : tensor<12x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn.v_proj/view"), %out: f32 loc("bwd/decoder.layers.0.self_attn.v_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc232)
      linalg.yield %465 : f32 loc(#loc232)
    } -> tensor<1x16xf32> loc(#loc232)
    %collapsed_153 = tensor.collapse_shape %365 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc229)
    %expanded_154 = tensor.expand_shape %363 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc229)
    %366 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %expanded_154 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn.v_proj/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x6x16xf32> loc(#loc184)
    %transposed_155 = linalg.transpose ins(%expanded_148 : tensor<2x4x4x6xf32>) outs(%125 : tensor<2x6x4x4xf32>) permutation = [0, 3, 1, 2]  loc(#loc222)
    %collapsed_156 = tensor.collapse_shape %transposed_155 [[0, 1], [2, 3]] : tensor<2x6x4x4xf32> into tensor<12x16xf32> loc(#loc233)
    %367 = linalg.matmul ins(%collapsed_156, %arg22 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc234)
    %transposed_157 = linalg.transpose ins(%collapsed_156 : tensor<12x16xf32>) outs(%267 : tensor<16x12xf32>) permutation = [1, 0]  loc(#loc235)
    %368 = linalg.matmul ins(%transposed_157, %collapsed_37 : tensor<16x12xf32>, tensor<12x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc234)
    %369 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_156 : tensor<12x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn.k_proj/view"), %out: f32 loc("bwd/decoder.layers.0.self_attn.k_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc236)
      linalg.yield %465 : f32 loc(#loc236)
    } -> tensor<1x16xf32> loc(#loc236)
    %collapsed_158 = tensor.collapse_shape %369 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc233)
    %expanded_159 = tensor.expand_shape %367 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc233)
    %370 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %expanded_159 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn.k_proj/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x6x16xf32> loc(#loc184)
    %371 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_149 : tensor<2x4x6x4xf32>) outs(%97 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn/view"), %out: f32 loc("bwd/decoder.layers.0.self_attn/mul")):
      %465 = arith.mulf %in, %cst_7 : f32 loc(#loc226)
      linalg.yield %465 : f32 loc(#loc226)
    } -> tensor<2x4x6x4xf32> loc(#loc226)
    %transposed_160 = linalg.transpose ins(%371 : tensor<2x4x6x4xf32>) outs(%125 : tensor<2x6x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc222)
    %collapsed_161 = tensor.collapse_shape %transposed_160 [[0, 1], [2, 3]] : tensor<2x6x4x4xf32> into tensor<12x16xf32> loc(#loc237)
    %372 = linalg.matmul ins(%collapsed_161, %arg20 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc238)
    %transposed_162 = linalg.transpose ins(%collapsed_161 : tensor<12x16xf32>) outs(%267 : tensor<16x12xf32>) permutation = [1, 0]  loc(#loc239)
    %373 = linalg.matmul ins(%transposed_162, %collapsed_37 : tensor<16x12xf32>, tensor<12x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc238)
    %374 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_161 : tensor<12x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.layers.0.self_attn.q_proj/view"), %out: f32 loc("bwd/decoder.layers.0.self_attn.q_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc240)
      linalg.yield %465 : f32 loc(#loc240)
    } -> tensor<1x16xf32> loc(#loc240)
    %collapsed_163 = tensor.collapse_shape %374 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc237)
    %expanded_164 = tensor.expand_shape %372 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc237)
    %375 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370, %expanded_164 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/decoder.layers.0.self_attn.q_proj/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x6x16xf32> loc(#loc184)
    %376 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg55 : tensor<2x6x16xi1>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder.dropout/mul"), %out: f32 loc("bwd/decoder.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc241)
      linalg.yield %465 : f32 loc(#loc241)
    } -> tensor<2x6x16xf32> loc(#loc241)
    %377 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.dropout/_to_copy"), %out: f32 loc("bwd/decoder.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc242)
      linalg.yield %465 : f32 loc(#loc242)
    } -> tensor<2x6x16xf32> loc(#loc242)
    %378 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %377 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/decoder.dropout/mul"), %out: f32 loc("bwd/decoder.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc242)
      linalg.yield %465 : f32 loc(#loc242)
    } -> tensor<2x6x16xf32> loc(#loc242)
    %379 = tensor.empty() : tensor<1x6x16xf32> loc(#loc243)
    %380 = linalg.fill ins(%cst : f32) outs(%379 : tensor<1x6x16xf32>) -> tensor<1x6x16xf32> loc(#loc243)
    %381 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "parallel", "parallel"]} ins(%378 : tensor<2x6x16xf32>) outs(%380 : tensor<1x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.dropout/mul"), %out: f32 loc("bwd/decoder/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc243)
      linalg.yield %465 : f32 loc(#loc243)
    } -> tensor<1x6x16xf32> loc(#loc243)
    %collapsed_165 = tensor.collapse_shape %381 [[0, 1], [2]] : tensor<1x6x16xf32> into tensor<6x16xf32> loc(#loc244)
    %inserted_slice = tensor.insert_slice %collapsed_165 into %cst_1[0, 0] [6, 16] [1, 1] : tensor<6x16xf32> into tensor<8x16xf32> loc(#loc5)
    %382 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<2x6x16xf32>) outs(%81 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.dropout/mul"), %out: f32 loc("bwd/decoder/mul")):
      %465 = arith.mulf %in, %cst_5 : f32 loc(#loc245)
      linalg.yield %465 : f32 loc(#loc245)
    } -> tensor<2x6x16xf32> loc(#loc245)
    %collapsed_166 = tensor.collapse_shape %arg47 [[0, 1]] : tensor<2x6xi64> into tensor<12xi64> loc(#loc246)
    %collapsed_167 = tensor.collapse_shape %382 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc246)
    %expanded_168 = tensor.expand_shape %collapsed_166 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64> loc(#loc3)
    %expanded_169 = tensor.expand_shape %collapsed_167 [[0], [1, 2]] output_shape [12, 1, 16] : tensor<12x16xf32> into tensor<12x1x16xf32> loc(#loc3)
    %383 = scf.for %arg62 = %c0 to %c12 step %c1 iter_args(%arg63 = %cst_9) -> (tensor<24x16xf32>) {
      %extracted = tensor.extract %expanded_168[%arg62, %c0] : tensor<12x1xi64> loc(#loc3)
      %465 = arith.index_cast %extracted : i64 to index loc(#loc3)
      %extracted_slice_213 = tensor.extract_slice %expanded_169[%arg62, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<12x1x16xf32> to tensor<1x16xf32> loc(#loc3)
      %extracted_slice_214 = tensor.extract_slice %arg63[%465, 0] [1, 16] [1, 1] : tensor<24x16xf32> to tensor<1x16xf32> loc(#loc3)
      %466 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_213 : tensor<1x16xf32>) outs(%extracted_slice_214 : tensor<1x16xf32>) {
      ^bb0(%in: f32 loc("bwd/decoder.embed_tokens/index_put"), %out: f32 loc("bwd/decoder.embed_tokens/index_put")):
        %467 = arith.addf %out, %in : f32 loc(#loc3)
        linalg.yield %467 : f32 loc(#loc3)
      } -> tensor<1x16xf32> loc(#loc3)
      %inserted_slice_215 = tensor.insert_slice %466 into %arg63[%465, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<24x16xf32> loc(#loc3)
      scf.yield %inserted_slice_215 : tensor<24x16xf32> loc(#loc3)
    } loc(#loc3)
    %384 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %arg16 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc247)
      linalg.yield %465 : f32 loc(#loc247)
    } -> tensor<2x8x16xf32> loc(#loc247)
    %385 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %cst_8 : f32 loc(#loc247)
      linalg.yield %465 : f32 loc(#loc247)
    } -> tensor<2x8x16xf32> loc(#loc247)
    %386 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%384 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc248)
      linalg.yield %465 : f32 loc(#loc248)
    } -> tensor<2x8x1xf32> loc(#loc248)
    %387 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %78 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc247)
      linalg.yield %465 : f32 loc(#loc247)
    } -> tensor<2x8x16xf32> loc(#loc247)
    %388 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%387 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc248)
      linalg.yield %465 : f32 loc(#loc248)
    } -> tensor<2x8x1xf32> loc(#loc248)
    %389 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %388 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.final_layer_norm/sum"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc247)
      linalg.yield %465 : f32 loc(#loc247)
    } -> tensor<2x8x16xf32> loc(#loc247)
    %390 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385, %386 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.final_layer_norm/sum"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc249)
      linalg.yield %465 : f32 loc(#loc249)
    } -> tensor<2x8x16xf32> loc(#loc249)
    %391 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %389 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/sub"), %in_213: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc249)
      linalg.yield %465 : f32 loc(#loc249)
    } -> tensor<2x8x16xf32> loc(#loc249)
    %392 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/rsqrt"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc250)
      linalg.yield %465 : f32 loc(#loc250)
    } -> tensor<2x8x1xf32> loc(#loc250)
    %393 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392, %391 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/div"), %in_213: f32 loc("bwd/encoder.layers.0.final_layer_norm/sub"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc247)
      linalg.yield %465 : f32 loc(#loc247)
    } -> tensor<2x8x16xf32> loc(#loc247)
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %78 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc247)
      linalg.yield %465 : f32 loc(#loc247)
    } -> tensor<2x8x16xf32> loc(#loc247)
    %395 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%394 : tensor<2x8x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc248)
      linalg.yield %465 : f32 loc(#loc248)
    } -> tensor<16xf32> loc(#loc248)
    %396 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%326 : tensor<2x8x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/encoder.layers.0.final_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc248)
      linalg.yield %465 : f32 loc(#loc248)
    } -> tensor<16xf32> loc(#loc248)
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg54 : tensor<2x8x16xi1>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i1 loc("fwd/encoder.layers.0.dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc251)
      linalg.yield %465 : f32 loc(#loc251)
    } -> tensor<2x8x16xf32> loc(#loc251)
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.dropout/_to_copy"), %out: f32 loc("bwd/encoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc252)
      linalg.yield %465 : f32 loc(#loc252)
    } -> tensor<2x8x16xf32> loc(#loc252)
    %399 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %398 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc252)
      linalg.yield %465 : f32 loc(#loc252)
    } -> tensor<2x8x16xf32> loc(#loc252)
    %collapsed_170 = tensor.collapse_shape %399 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc253)
    %400 = linalg.matmul ins(%collapsed_170, %arg14 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%57 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc254)
    %transposed_171 = linalg.transpose ins(%collapsed_170 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc255)
    %401 = linalg.matmul ins(%transposed_171, %collapsed_32 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%57 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc254)
    %402 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_170 : tensor<16x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.fc2/view"), %out: f32 loc("bwd/encoder.layers.0.fc2/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc256)
      linalg.yield %465 : f32 loc(#loc256)
    } -> tensor<1x16xf32> loc(#loc256)
    %collapsed_172 = tensor.collapse_shape %402 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc253)
    %expanded_173 = tensor.expand_shape %400 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc253)
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg53 : tensor<2x8x32xi1>) outs(%60 : tensor<2x8x32xf32>) {
    ^bb0(%in: i1 loc("fwd/encoder.layers.0.activation_dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.activation_dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc257)
      linalg.yield %465 : f32 loc(#loc257)
    } -> tensor<2x8x32xf32> loc(#loc257)
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403 : tensor<2x8x32xf32>) outs(%60 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.activation_dropout/_to_copy"), %out: f32 loc("bwd/encoder.layers.0.activation_dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc258)
      linalg.yield %465 : f32 loc(#loc258)
    } -> tensor<2x8x32xf32> loc(#loc258)
    %405 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_173, %404 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%60 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.fc2/view"), %in_213: f32 loc("bwd/encoder.layers.0.activation_dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.activation_dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc258)
      linalg.yield %465 : f32 loc(#loc258)
    } -> tensor<2x8x32xf32> loc(#loc258)
    %406 = tensor.empty() : tensor<2x8x32xi1> loc(#loc259)
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8x32xf32>) outs(%406 : tensor<2x8x32xi1>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.relu/relu"), %out: i1 loc("bwd/encoder.layers.0.relu/le")):
      %465 = arith.cmpf ole, %in, %cst : f32 loc(#loc259)
      linalg.yield %465 : i1 loc(#loc259)
    } -> tensor<2x8x32xi1> loc(#loc259)
    %408 = linalg.generic {indexing_maps = [#map1, #map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407, %cst_3, %405 : tensor<2x8x32xi1>, tensor<f32>, tensor<2x8x32xf32>) outs(%60 : tensor<2x8x32xf32>) {
    ^bb0(%in: i1 loc("bwd/encoder.layers.0.relu/le"), %in_213: f32 loc("fwd/decoder/where"), %in_214: f32 loc("bwd/encoder.layers.0.activation_dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.relu/where")):
      %465 = arith.select %in, %in_213, %in_214 : f32 loc(#loc260)
      linalg.yield %465 : f32 loc(#loc260)
    } -> tensor<2x8x32xf32> loc(#loc260)
    %collapsed_174 = tensor.collapse_shape %408 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc261)
    %409 = linalg.matmul ins(%collapsed_174, %arg12 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc262)
    %transposed_175 = linalg.transpose ins(%collapsed_174 : tensor<16x32xf32>) outs(%64 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc263)
    %410 = linalg.matmul ins(%transposed_175, %collapsed_29 : tensor<32x16xf32>, tensor<16x16xf32>) outs(%280 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc262)
    %411 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_174 : tensor<16x32xf32>) outs(%283 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.fc1/view"), %out: f32 loc("bwd/encoder.layers.0.fc1/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc264)
      linalg.yield %465 : f32 loc(#loc264)
    } -> tensor<1x32xf32> loc(#loc264)
    %collapsed_176 = tensor.collapse_shape %411 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc261)
    %expanded_177 = tensor.expand_shape %409 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc261)
    %412 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %expanded_177 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.final_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.fc1/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x8x16xf32> loc(#loc184)
    %413 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412, %arg10 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc265)
      linalg.yield %465 : f32 loc(#loc265)
    } -> tensor<2x8x16xf32> loc(#loc265)
    %414 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %cst_8 : f32 loc(#loc265)
      linalg.yield %465 : f32 loc(#loc265)
    } -> tensor<2x8x16xf32> loc(#loc265)
    %415 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%413 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc266)
      linalg.yield %465 : f32 loc(#loc266)
    } -> tensor<2x8x1xf32> loc(#loc266)
    %416 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413, %53 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc265)
      linalg.yield %465 : f32 loc(#loc265)
    } -> tensor<2x8x16xf32> loc(#loc265)
    %417 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%416 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc266)
      linalg.yield %465 : f32 loc(#loc266)
    } -> tensor<2x8x1xf32> loc(#loc266)
    %418 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %417 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sum"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc265)
      linalg.yield %465 : f32 loc(#loc265)
    } -> tensor<2x8x16xf32> loc(#loc265)
    %419 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414, %415 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sum"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc267)
      linalg.yield %465 : f32 loc(#loc267)
    } -> tensor<2x8x16xf32> loc(#loc267)
    %420 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419, %418 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sub"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc267)
      linalg.yield %465 : f32 loc(#loc267)
    } -> tensor<2x8x16xf32> loc(#loc267)
    %421 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/rsqrt"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/div")):
      %465 = arith.divf %in, %cst_8 : f32 loc(#loc268)
      linalg.yield %465 : f32 loc(#loc268)
    } -> tensor<2x8x1xf32> loc(#loc268)
    %422 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %420 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/div"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sub"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc265)
      linalg.yield %465 : f32 loc(#loc265)
    } -> tensor<2x8x16xf32> loc(#loc265)
    %423 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412, %53 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc265)
      linalg.yield %465 : f32 loc(#loc265)
    } -> tensor<2x8x16xf32> loc(#loc265)
    %424 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%423 : tensor<2x8x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc266)
      linalg.yield %465 : f32 loc(#loc266)
    } -> tensor<16xf32> loc(#loc266)
    %425 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["reduction", "reduction", "parallel"]} ins(%412 : tensor<2x8x16xf32>) outs(%260 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc266)
      linalg.yield %465 : f32 loc(#loc266)
    } -> tensor<16xf32> loc(#loc266)
    %426 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg52 : tensor<2x8x16xi1>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i1 loc("fwd/encoder.layers.0.dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc251)
      linalg.yield %465 : f32 loc(#loc251)
    } -> tensor<2x8x16xf32> loc(#loc251)
    %427 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.dropout/_to_copy"), %out: f32 loc("bwd/encoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc252)
      linalg.yield %465 : f32 loc(#loc252)
    } -> tensor<2x8x16xf32> loc(#loc252)
    %428 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %427 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc252)
      linalg.yield %465 : f32 loc(#loc252)
    } -> tensor<2x8x16xf32> loc(#loc252)
    %collapsed_178 = tensor.collapse_shape %428 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc269)
    %429 = linalg.matmul ins(%collapsed_178, %arg8 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc270)
    %transposed_179 = linalg.transpose ins(%collapsed_178 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc271)
    %430 = linalg.matmul ins(%transposed_179, %collapsed_26 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc270)
    %431 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_178 : tensor<16x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn.out_proj/view"), %out: f32 loc("bwd/encoder.layers.0.self_attn.out_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc272)
      linalg.yield %465 : f32 loc(#loc272)
    } -> tensor<1x16xf32> loc(#loc272)
    %collapsed_180 = tensor.collapse_shape %431 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc269)
    %expanded_181 = tensor.expand_shape %429 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc273)
    %transposed_182 = linalg.transpose ins(%expanded_181 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc274)
    %collapsed_183 = tensor.collapse_shape %transposed_182 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc273)
    %transposed_184 = linalg.transpose ins(%collapsed_22 : tensor<8x8x8xf32>) outs(%17 : tensor<8x8x8xf32>) permutation = [0, 2, 1]  loc(#loc274)
    %432 = linalg.batch_matmul ins(%transposed_184, %collapsed_183 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%35 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc275)
    %transposed_185 = linalg.transpose ins(%collapsed_23 : tensor<8x8x4xf32>) outs(%307 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc274)
    %433 = linalg.batch_matmul ins(%collapsed_183, %transposed_185 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%18 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc275)
    %expanded_186 = tensor.expand_shape %432 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc273)
    %expanded_187 = tensor.expand_shape %433 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc273)
    %434 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg51 : tensor<2x4x8x8xi1>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1 loc("fwd/encoder.layers.0.self_attn.dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc276)
      linalg.yield %465 : f32 loc(#loc276)
    } -> tensor<2x4x8x8xf32> loc(#loc276)
    %435 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%434 : tensor<2x4x8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn.dropout/_to_copy"), %out: f32 loc("bwd/encoder.layers.0.self_attn.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc277)
      linalg.yield %465 : f32 loc(#loc277)
    } -> tensor<2x4x8x8xf32> loc(#loc277)
    %436 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_187, %435 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn/view"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn.dropout/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc277)
      linalg.yield %465 : f32 loc(#loc277)
    } -> tensor<2x4x8x8xf32> loc(#loc277)
    %437 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%436, %31 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn.dropout/mul"), %in_213: f32 loc("fwd/encoder.layers.0.self_attn/div"), %out: f32 loc("bwd/encoder.layers.0.self_attn/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc278)
      linalg.yield %465 : f32 loc(#loc278)
    } -> tensor<2x4x8x8xf32> loc(#loc278)
    %438 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%437 : tensor<2x4x8x8xf32>) outs(%29 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc279)
      linalg.yield %465 : f32 loc(#loc279)
    } -> tensor<2x4x8x1xf32> loc(#loc279)
    %439 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %438 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/div"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn/sum"), %out: f32 loc("bwd/encoder.layers.0.self_attn/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc278)
      linalg.yield %465 : f32 loc(#loc278)
    } -> tensor<2x4x8x8xf32> loc(#loc278)
    %440 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%437, %439 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn/mul"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn/mul"), %out: f32 loc("bwd/encoder.layers.0.self_attn/sub")):
      %465 = arith.subf %in, %in_213 : f32 loc(#loc280)
      linalg.yield %465 : f32 loc(#loc280)
    } -> tensor<2x4x8x8xf32> loc(#loc280)
    %collapsed_188 = tensor.collapse_shape %440 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc273)
    %transposed_189 = linalg.transpose ins(%collapsed_18 : tensor<8x8x4xf32>) outs(%307 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc274)
    %441 = linalg.batch_matmul ins(%transposed_189, %collapsed_188 : tensor<8x4x8xf32>, tensor<8x8x8xf32>) outs(%317 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32> loc(#loc275)
    %transposed_190 = linalg.transpose ins(%collapsed_19 : tensor<8x4x8xf32>) outs(%34 : tensor<8x8x4xf32>) permutation = [0, 2, 1]  loc(#loc274)
    %442 = linalg.batch_matmul ins(%collapsed_188, %transposed_190 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%35 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc275)
    %expanded_191 = tensor.expand_shape %441 [[0, 1], [2], [3]] output_shape [2, 4, 4, 8] : tensor<8x4x8xf32> into tensor<2x4x4x8xf32> loc(#loc273)
    %expanded_192 = tensor.expand_shape %442 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc273)
    %transposed_193 = linalg.transpose ins(%expanded_186 : tensor<2x4x8x4xf32>) outs(%37 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc274)
    %collapsed_194 = tensor.collapse_shape %transposed_193 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc281)
    %443 = linalg.matmul ins(%collapsed_194, %arg6 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc282)
    %transposed_195 = linalg.transpose ins(%collapsed_194 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc283)
    %444 = linalg.matmul ins(%transposed_195, %collapsed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc282)
    %445 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_194 : tensor<16x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn.v_proj/view"), %out: f32 loc("bwd/encoder.layers.0.self_attn.v_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc284)
      linalg.yield %465 : f32 loc(#loc284)
    } -> tensor<1x16xf32> loc(#loc284)
    %collapsed_196 = tensor.collapse_shape %445 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc281)
    %expanded_197 = tensor.expand_shape %443 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc281)
    %446 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %expanded_197 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn.v_proj/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x8x16xf32> loc(#loc184)
    %transposed_198 = linalg.transpose ins(%expanded_191 : tensor<2x4x4x8xf32>) outs(%37 : tensor<2x8x4x4xf32>) permutation = [0, 3, 1, 2]  loc(#loc274)
    %collapsed_199 = tensor.collapse_shape %transposed_198 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc285)
    %447 = linalg.matmul ins(%collapsed_199, %arg4 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc286)
    %transposed_200 = linalg.transpose ins(%collapsed_199 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc287)
    %448 = linalg.matmul ins(%transposed_200, %collapsed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc286)
    %449 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_199 : tensor<16x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn.k_proj/view"), %out: f32 loc("bwd/encoder.layers.0.self_attn.k_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc288)
      linalg.yield %465 : f32 loc(#loc288)
    } -> tensor<1x16xf32> loc(#loc288)
    %collapsed_201 = tensor.collapse_shape %449 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc285)
    %expanded_202 = tensor.expand_shape %447 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc285)
    %450 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446, %expanded_202 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn.k_proj/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x8x16xf32> loc(#loc184)
    %451 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_192 : tensor<2x4x8x4xf32>) outs(%10 : tensor<2x4x8x4xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn/view"), %out: f32 loc("bwd/encoder.layers.0.self_attn/mul")):
      %465 = arith.mulf %in, %cst_7 : f32 loc(#loc278)
      linalg.yield %465 : f32 loc(#loc278)
    } -> tensor<2x4x8x4xf32> loc(#loc278)
    %transposed_203 = linalg.transpose ins(%451 : tensor<2x4x8x4xf32>) outs(%37 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc274)
    %collapsed_204 = tensor.collapse_shape %transposed_203 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc289)
    %452 = linalg.matmul ins(%collapsed_204, %arg2 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc290)
    %transposed_205 = linalg.transpose ins(%collapsed_204 : tensor<16x16xf32>) outs(%6 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc291)
    %453 = linalg.matmul ins(%transposed_205, %collapsed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc290)
    %454 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_204 : tensor<16x16xf32>) outs(%270 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.layers.0.self_attn.q_proj/view"), %out: f32 loc("bwd/encoder.layers.0.self_attn.q_proj/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc292)
      linalg.yield %465 : f32 loc(#loc292)
    } -> tensor<1x16xf32> loc(#loc292)
    %collapsed_206 = tensor.collapse_shape %454 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc289)
    %expanded_207 = tensor.expand_shape %452 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc289)
    %455 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450, %expanded_207 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/encoder.layers.0.self_attn.q_proj/view"), %out: f32 loc("bwd/-/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc184)
      linalg.yield %465 : f32 loc(#loc184)
    } -> tensor<2x8x16xf32> loc(#loc184)
    %456 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg50 : tensor<2x8x16xi1>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i1 loc("fwd/encoder.dropout/mul"), %out: f32 loc("bwd/encoder.dropout/_to_copy")):
      %465 = arith.uitofp %in : i1 to f32 loc(#loc293)
      linalg.yield %465 : f32 loc(#loc293)
    } -> tensor<2x8x16xf32> loc(#loc293)
    %457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.dropout/_to_copy"), %out: f32 loc("bwd/encoder.dropout/mul")):
      %465 = arith.mulf %in, %cst_6 : f32 loc(#loc294)
      linalg.yield %465 : f32 loc(#loc294)
    } -> tensor<2x8x16xf32> loc(#loc294)
    %458 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455, %457 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_213: f32 loc("bwd/encoder.dropout/mul"), %out: f32 loc("bwd/encoder.dropout/mul")):
      %465 = arith.mulf %in, %in_213 : f32 loc(#loc294)
      linalg.yield %465 : f32 loc(#loc294)
    } -> tensor<2x8x16xf32> loc(#loc294)
    %459 = tensor.empty() : tensor<1x8x16xf32> loc(#loc295)
    %460 = linalg.fill ins(%cst : f32) outs(%459 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32> loc(#loc295)
    %461 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "parallel", "parallel"]} ins(%458 : tensor<2x8x16xf32>) outs(%460 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.dropout/mul"), %out: f32 loc("bwd/encoder/sum")):
      %465 = arith.addf %in, %out : f32 loc(#loc295)
      linalg.yield %465 : f32 loc(#loc295)
    } -> tensor<1x8x16xf32> loc(#loc295)
    %collapsed_208 = tensor.collapse_shape %461 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc296)
    %462 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/encoder.dropout/mul"), %out: f32 loc("bwd/encoder/mul")):
      %465 = arith.mulf %in, %cst_5 : f32 loc(#loc297)
      linalg.yield %465 : f32 loc(#loc297)
    } -> tensor<2x8x16xf32> loc(#loc297)
    %collapsed_209 = tensor.collapse_shape %arg46 [[0, 1]] : tensor<2x8xi64> into tensor<16xi64> loc(#loc298)
    %collapsed_210 = tensor.collapse_shape %462 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc298)
    %expanded_211 = tensor.expand_shape %collapsed_209 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64> loc(#loc2)
    %expanded_212 = tensor.expand_shape %collapsed_210 [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32> loc(#loc2)
    %463 = scf.for %arg62 = %c0 to %c16 step %c1 iter_args(%arg63 = %cst_9) -> (tensor<24x16xf32>) {
      %extracted = tensor.extract %expanded_211[%arg62, %c0] : tensor<16x1xi64> loc(#loc2)
      %465 = arith.index_cast %extracted : i64 to index loc(#loc2)
      %extracted_slice_213 = tensor.extract_slice %expanded_212[%arg62, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<16x1x16xf32> to tensor<1x16xf32> loc(#loc2)
      %extracted_slice_214 = tensor.extract_slice %arg63[%465, 0] [1, 16] [1, 1] : tensor<24x16xf32> to tensor<1x16xf32> loc(#loc2)
      %466 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_213 : tensor<1x16xf32>) outs(%extracted_slice_214 : tensor<1x16xf32>) {
      ^bb0(%in: f32 loc("bwd/encoder.embed_tokens/index_put"), %out: f32 loc("bwd/encoder.embed_tokens/index_put")):
        %467 = arith.addf %out, %in : f32 loc(#loc2)
        linalg.yield %467 : f32 loc(#loc2)
      } -> tensor<1x16xf32> loc(#loc2)
      %inserted_slice_215 = tensor.insert_slice %466 into %arg63[%465, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<24x16xf32> loc(#loc2)
      scf.yield %inserted_slice_215 : tensor<24x16xf32> loc(#loc2)
    } loc(#loc2)
    %464 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%383, %246 : tensor<24x16xf32>, tensor<24x16xf32>) outs(%244 : tensor<24x16xf32>) {
    ^bb0(%in: f32 loc("bwd/decoder.embed_tokens/add"), %in_213: f32 loc("bwd/output_projection/permute"), %out: f32 loc("bwd/decoder.embed_tokens/add")):
      %465 = arith.addf %in, %in_213 : f32 loc(#loc299)
      linalg.yield %465 : f32 loc(#loc299)
    } -> tensor<24x16xf32> loc(#loc299)
    return %230, %463, %collapsed_208, %453, %collapsed_206, %448, %collapsed_201, %444, %collapsed_196, %430, %collapsed_180, %424, %425, %410, %collapsed_176, %401, %collapsed_172, %395, %396, %464, %inserted_slice, %373, %collapsed_163, %368, %collapsed_158, %364, %collapsed_153, %349, %collapsed_137, %343, %344, %329, %collapsed_133, %324, %collapsed_128, %321, %collapsed_123, %303, %collapsed_107, %297, %298, %281, %collapsed_103, %268, %collapsed_99, %261, %262 : tensor<f32>, tensor<24x16xf32>, tensor<8x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<8x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<24x16xf32> {aal.name = "encoder.embed_tokens.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<8x16xf32> {aal.name = "encoder.embed_positions.weight", aal.role = "parameter"} loc("predict"), %arg2: tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.q_proj.weight", aal.role = "parameter"} loc("predict"), %arg3: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.q_proj.bias", aal.role = "parameter"} loc("predict"), %arg4: tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.k_proj.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.k_proj.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.v_proj.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.v_proj.bias", aal.role = "parameter"} loc("predict"), %arg8: tensor<16x16xf32> {aal.name = "encoder.layers.0.self_attn.out_proj.weight", aal.role = "parameter"} loc("predict"), %arg9: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn.out_proj.bias", aal.role = "parameter"} loc("predict"), %arg10: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn_layer_norm.weight", aal.role = "parameter"} loc("predict"), %arg11: tensor<16xf32> {aal.name = "encoder.layers.0.self_attn_layer_norm.bias", aal.role = "parameter"} loc("predict"), %arg12: tensor<32x16xf32> {aal.name = "encoder.layers.0.fc1.weight", aal.role = "parameter"} loc("predict"), %arg13: tensor<32xf32> {aal.name = "encoder.layers.0.fc1.bias", aal.role = "parameter"} loc("predict"), %arg14: tensor<16x32xf32> {aal.name = "encoder.layers.0.fc2.weight", aal.role = "parameter"} loc("predict"), %arg15: tensor<16xf32> {aal.name = "encoder.layers.0.fc2.bias", aal.role = "parameter"} loc("predict"), %arg16: tensor<16xf32> {aal.name = "encoder.layers.0.final_layer_norm.weight", aal.role = "parameter"} loc("predict"), %arg17: tensor<16xf32> {aal.name = "encoder.layers.0.final_layer_norm.bias", aal.role = "parameter"} loc("predict"), %arg18: tensor<24x16xf32> {aal.name = "decoder.embed_tokens.weight", aal.role = "parameter"} loc("predict"), %arg19: tensor<8x16xf32> {aal.name = "decoder.embed_positions.weight", aal.role = "parameter"} loc("predict"), %arg20: tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.q_proj.weight", aal.role = "parameter"} loc("predict"), %arg21: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.q_proj.bias", aal.role = "parameter"} loc("predict"), %arg22: tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.k_proj.weight", aal.role = "parameter"} loc("predict"), %arg23: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.k_proj.bias", aal.role = "parameter"} loc("predict"), %arg24: tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.v_proj.weight", aal.role = "parameter"} loc("predict"), %arg25: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.v_proj.bias", aal.role = "parameter"} loc("predict"), %arg26: tensor<16x16xf32> {aal.name = "decoder.layers.0.self_attn.out_proj.weight", aal.role = "parameter"} loc("predict"), %arg27: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn.out_proj.bias", aal.role = "parameter"} loc("predict"), %arg28: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn_layer_norm.weight", aal.role = "parameter"} loc("predict"), %arg29: tensor<16xf32> {aal.name = "decoder.layers.0.self_attn_layer_norm.bias", aal.role = "parameter"} loc("predict"), %arg30: tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.q_proj.weight", aal.role = "parameter"} loc("predict"), %arg31: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.q_proj.bias", aal.role = "parameter"} loc("predict"), %arg32: tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.k_proj.weight", aal.role = "parameter"} loc("predict"), %arg33: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.k_proj.bias", aal.role = "parameter"} loc("predict"), %arg34: tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.v_proj.weight", aal.role = "parameter"} loc("predict"), %arg35: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.v_proj.bias", aal.role = "parameter"} loc("predict"), %arg36: tensor<16x16xf32> {aal.name = "decoder.layers.0.encoder_attn.out_proj.weight", aal.role = "parameter"} loc("predict"), %arg37: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn.out_proj.bias", aal.role = "parameter"} loc("predict"), %arg38: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn_layer_norm.weight", aal.role = "parameter"} loc("predict"), %arg39: tensor<16xf32> {aal.name = "decoder.layers.0.encoder_attn_layer_norm.bias", aal.role = "parameter"} loc("predict"), %arg40: tensor<32x16xf32> {aal.name = "decoder.layers.0.fc1.weight", aal.role = "parameter"} loc("predict"), %arg41: tensor<32xf32> {aal.name = "decoder.layers.0.fc1.bias", aal.role = "parameter"} loc("predict"), %arg42: tensor<16x32xf32> {aal.name = "decoder.layers.0.fc2.weight", aal.role = "parameter"} loc("predict"), %arg43: tensor<16xf32> {aal.name = "decoder.layers.0.fc2.bias", aal.role = "parameter"} loc("predict"), %arg44: tensor<16xf32> {aal.name = "decoder.layers.0.final_layer_norm.weight", aal.role = "parameter"} loc("predict"), %arg45: tensor<16xf32> {aal.name = "decoder.layers.0.final_layer_norm.bias", aal.role = "parameter"} loc("predict"), %arg46: tensor<2x8xi64> {aal.name = "source", aal.role = "input"} loc("predict"), %arg47: tensor<2x6xi64> {aal.name = "previous", aal.role = "input"} loc("predict")) -> (tensor<2x6x24xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "seq2seq"} {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc6)
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc6)
    %cst_3 = arith.constant 1.000000e-05 : f64 loc(#loc7)
    %cst_4 = arith.constant 4.000000e+00 : f32 loc(#loc)
    %cst_5 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_6 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x8x16xf32> loc(#loc9)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg46 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/encoder.embed_tokens/embedding"), %out: f32 loc("fwd/encoder.embed_tokens/embedding")):
      %183 = arith.index_cast %in : i64 to index loc(#loc9)
      %184 = linalg.index 2 : index loc(#loc9)
      %extracted = tensor.extract %arg0[%183, %184] : tensor<24x16xf32> loc(#loc9)
      linalg.yield %extracted : f32 loc(#loc9)
    } -> tensor<2x8x16xf32> loc(#loc9)
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.embed_tokens/embedding"), %out: f32 loc("fwd/encoder/mul")):
      %183 = arith.mulf %in, %cst_4 : f32 loc(#loc10)
      linalg.yield %183 : f32 loc(#loc10)
    } -> tensor<2x8x16xf32> loc(#loc10)
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<2x8x16xf32>, tensor<8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder/mul"), %in_85: f32 loc("fwd/encoder/add"), %out: f32 loc("fwd/encoder/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc11)
      linalg.yield %183 : f32 loc(#loc11)
    } -> tensor<2x8x16xf32> loc(#loc11)
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc13)
    %4 = tensor.empty() : tensor<16x16xf32> loc(#loc14)
    %transposed = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc14)
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc15)
    %6 = linalg.matmul ins(%collapsed, %transposed : tensor<16x16xf32>, tensor<16x16xf32>) outs(%5 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc15)
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3, %6 : tensor<16xf32>, tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.q_proj/addmm"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn.q_proj/addmm"), %out: f32 loc("fwd/encoder.layers.0.self_attn.q_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc15)
      linalg.yield %183 : f32 loc(#loc15)
    } -> tensor<16x16xf32> loc(#loc15)
    %expanded = tensor.expand_shape %7 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc16)
    %8 = tensor.empty() : tensor<2x4x8x4xf32> loc(#loc17)
    %transposed_7 = linalg.transpose ins(%expanded : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc17)
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<2x4x8x4xf32>) outs(%8 : tensor<2x4x8x4xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/permute"), %out: f32 loc("fwd/encoder.layers.0.self_attn/mul")):
      %183 = arith.mulf %in, %cst_5 : f32 loc(#loc18)
      linalg.yield %183 : f32 loc(#loc18)
    } -> tensor<2x4x8x4xf32> loc(#loc18)
    %transposed_8 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc19)
    %10 = linalg.matmul ins(%collapsed, %transposed_8 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%5 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc20)
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5, %10 : tensor<16xf32>, tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.k_proj/addmm"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn.k_proj/addmm"), %out: f32 loc("fwd/encoder.layers.0.self_attn.k_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc20)
      linalg.yield %183 : f32 loc(#loc20)
    } -> tensor<16x16xf32> loc(#loc20)
    %expanded_9 = tensor.expand_shape %11 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc16)
    %transposed_10 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc21)
    %12 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%5 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc22)
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7, %12 : tensor<16xf32>, tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.v_proj/addmm"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn.v_proj/addmm"), %out: f32 loc("fwd/encoder.layers.0.self_attn.v_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc22)
      linalg.yield %183 : f32 loc(#loc22)
    } -> tensor<16x16xf32> loc(#loc22)
    %expanded_11 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc16)
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc17)
    %14 = tensor.empty() : tensor<2x4x4x8xf32> loc(#loc17)
    %transposed_13 = linalg.transpose ins(%expanded_9 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc17)
    %collapsed_14 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc16)
    %collapsed_15 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc16)
    %15 = tensor.empty() : tensor<8x8x8xf32> loc(#loc23)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc23)
    %17 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%16 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc23)
    %expanded_16 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc16)
    %18 = tensor.empty() : tensor<2x4x8xi64> loc(#loc24)
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64> loc(#loc24)
    %20 = tensor.empty() : tensor<2x4x8xf32> loc(#loc24)
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32> loc(#loc24)
    %22:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_16 : tensor<2x4x8x8xf32>) outs(%21, %19 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/view"), %out: f32 loc("fwd/encoder.layers.0.self_attn/amax"), %out_85: i64 loc("fwd/encoder.layers.0.self_attn/amax")):
      %183 = linalg.index 3 : index loc(#loc24)
      %184 = arith.index_cast %183 : index to i64 loc(#loc24)
      %185 = arith.maximumf %in, %out : f32 loc(#loc24)
      %186 = arith.cmpf ogt, %in, %out : f32 loc(#loc24)
      %187 = arith.select %186, %184, %out_85 : i64 loc(#loc24)
      linalg.yield %185, %187 : f32, i64 loc(#loc24)
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>) loc(#loc24)
    %expanded_17 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32> loc(#loc24)
    %23 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc25)
    %24 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%23 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/view"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn/amax"), %out: f32 loc("fwd/encoder.layers.0.self_attn/sub")):
      %183 = arith.subf %in, %in_85 : f32 loc(#loc25)
      linalg.yield %183 : f32 loc(#loc25)
    } -> tensor<2x4x8x8xf32> loc(#loc25)
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x8x8xf32>) outs(%23 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/sub"), %out: f32 loc("fwd/encoder.layers.0.self_attn/exp")):
      %183 = math.exp %in : f32 loc(#loc26)
      linalg.yield %183 : f32 loc(#loc26)
    } -> tensor<2x4x8x8xf32> loc(#loc26)
    %26 = tensor.empty() : tensor<2x4x8x1xf32> loc(#loc27)
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32> loc(#loc27)
    %28 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x8x8xf32>) outs(%27 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/exp"), %out: f32 loc("fwd/encoder.layers.0.self_attn/sum")):
      %183 = arith.addf %in, %out : f32 loc(#loc27)
      linalg.yield %183 : f32 loc(#loc27)
    } -> tensor<2x4x8x1xf32> loc(#loc27)
    %29 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%23 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn/exp"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn/sum"), %out: f32 loc("fwd/encoder.layers.0.self_attn/div")):
      %183 = arith.divf %in, %in_85 : f32 loc(#loc28)
      linalg.yield %183 : f32 loc(#loc28)
    } -> tensor<2x4x8x8xf32> loc(#loc28)
    %collapsed_18 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc16)
    %collapsed_19 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc16)
    %30 = tensor.empty() : tensor<8x8x4xf32> loc(#loc23)
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc23)
    %32 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%31 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc23)
    %expanded_20 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc16)
    %33 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc17)
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x4x8x4xf32>) outs(%33 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc17)
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc30)
    %transposed_23 = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc31)
    %34 = linalg.matmul ins(%collapsed_22, %transposed_23 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%5 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc32)
    %35 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg9, %34 : tensor<16xf32>, tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn.out_proj/addmm"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn.out_proj/addmm"), %out: f32 loc("fwd/encoder.layers.0.self_attn.out_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc32)
      linalg.yield %183 : f32 loc(#loc32)
    } -> tensor<16x16xf32> loc(#loc32)
    %expanded_24 = tensor.expand_shape %35 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc30)
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_24 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder/add"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn.out_proj/view"), %out: f32 loc("fwd/encoder.layers.0/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc34)
      linalg.yield %183 : f32 loc(#loc34)
    } -> tensor<2x8x16xf32> loc(#loc34)
    %37 = tensor.empty() : tensor<2x8x1xf32> loc(#loc35)
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32> loc(#loc35)
    %39 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x8x16xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0/add"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mean")):
      %183 = arith.addf %in, %out : f32 loc(#loc35)
      linalg.yield %183 : f32 loc(#loc35)
    } -> tensor<2x8x1xf32> loc(#loc35)
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x1xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mean"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mean")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc35)
      linalg.yield %183 : f32 loc(#loc35)
    } -> tensor<2x8x1xf32> loc(#loc35)
    %41 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %40 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0/add"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mean"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sub")):
      %183 = arith.subf %in, %in_85 : f32 loc(#loc36)
      linalg.yield %183 : f32 loc(#loc36)
    } -> tensor<2x8x16xf32> loc(#loc36)
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %41 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sub"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sub"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc37)
      linalg.yield %183 : f32 loc(#loc37)
    } -> tensor<2x8x16xf32> loc(#loc37)
    %43 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<2x8x16xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sum")):
      %183 = arith.addf %in, %out : f32 loc(#loc38)
      linalg.yield %183 : f32 loc(#loc38)
    } -> tensor<2x8x1xf32> loc(#loc38)
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sum"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/div")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc39)
      linalg.yield %183 : f32 loc(#loc39)
    } -> tensor<2x8x1xf32> loc(#loc39)
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/div"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add")):
      %183 = arith.truncf %cst_3 : f64 to f32 loc(#loc7)
      %184 = arith.addf %in, %183 : f32 loc(#loc7)
      linalg.yield %184 : f32 loc(#loc7)
    } -> tensor<2x8x1xf32> loc(#loc7)
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/rsqrt")):
      %183 = math.rsqrt %in : f32 loc(#loc40)
      linalg.yield %183 : f32 loc(#loc40)
    } -> tensor<2x8x1xf32> loc(#loc40)
    %47 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %46 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/sub"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/rsqrt"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc37)
      linalg.yield %183 : f32 loc(#loc37)
    } -> tensor<2x8x16xf32> loc(#loc37)
    %48 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg10 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc37)
      linalg.yield %183 : f32 loc(#loc37)
    } -> tensor<2x8x16xf32> loc(#loc37)
    %49 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/mul"), %in_85: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add"), %out: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc7)
      linalg.yield %183 : f32 loc(#loc7)
    } -> tensor<2x8x16xf32> loc(#loc7)
    %collapsed_25 = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc41)
    %50 = tensor.empty() : tensor<16x32xf32> loc(#loc42)
    %transposed_26 = linalg.transpose ins(%arg12 : tensor<32x16xf32>) outs(%50 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc42)
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc43)
    %52 = linalg.matmul ins(%collapsed_25, %transposed_26 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%51 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc43)
    %53 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13, %52 : tensor<32xf32>, tensor<16x32xf32>) outs(%50 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.fc1/addmm"), %in_85: f32 loc("fwd/encoder.layers.0.fc1/addmm"), %out: f32 loc("fwd/encoder.layers.0.fc1/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc43)
      linalg.yield %183 : f32 loc(#loc43)
    } -> tensor<16x32xf32> loc(#loc43)
    %expanded_27 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32> loc(#loc41)
    %54 = tensor.empty() : tensor<2x8x32xf32> loc(#loc44)
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x8x32xf32>) outs(%54 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.fc1/view"), %out: f32 loc("fwd/encoder.layers.0.relu/relu")):
      %183 = arith.cmpf ugt, %in, %cst : f32 loc(#loc44)
      %184 = arith.select %183, %in, %cst : f32 loc(#loc44)
      linalg.yield %184 : f32 loc(#loc44)
    } -> tensor<2x8x32xf32> loc(#loc44)
    %collapsed_28 = tensor.collapse_shape %55 [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32> loc(#loc46)
    %56 = tensor.empty() : tensor<32x16xf32> loc(#loc47)
    %transposed_29 = linalg.transpose ins(%arg14 : tensor<16x32xf32>) outs(%56 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc47)
    %57 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%5 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc48)
    %58 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg15, %57 : tensor<16xf32>, tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.fc2/addmm"), %in_85: f32 loc("fwd/encoder.layers.0.fc2/addmm"), %out: f32 loc("fwd/encoder.layers.0.fc2/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc48)
      linalg.yield %183 : f32 loc(#loc48)
    } -> tensor<16x16xf32> loc(#loc48)
    %expanded_30 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc46)
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %expanded_30 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.self_attn_layer_norm/add"), %in_85: f32 loc("fwd/encoder.layers.0.fc2/view"), %out: f32 loc("fwd/encoder.layers.0/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc34)
      linalg.yield %183 : f32 loc(#loc34)
    } -> tensor<2x8x16xf32> loc(#loc34)
    %60 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x8x16xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0/add"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mean")):
      %183 = arith.addf %in, %out : f32 loc(#loc49)
      linalg.yield %183 : f32 loc(#loc49)
    } -> tensor<2x8x1xf32> loc(#loc49)
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8x1xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/mean"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mean")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc49)
      linalg.yield %183 : f32 loc(#loc49)
    } -> tensor<2x8x1xf32> loc(#loc49)
    %62 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0/add"), %in_85: f32 loc("fwd/encoder.layers.0.final_layer_norm/mean"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/sub")):
      %183 = arith.subf %in, %in_85 : f32 loc(#loc50)
      linalg.yield %183 : f32 loc(#loc50)
    } -> tensor<2x8x16xf32> loc(#loc50)
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/sub"), %in_85: f32 loc("fwd/encoder.layers.0.final_layer_norm/sub"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc51)
      linalg.yield %183 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %64 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x8x16xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/sum")):
      %183 = arith.addf %in, %out : f32 loc(#loc52)
      linalg.yield %183 : f32 loc(#loc52)
    } -> tensor<2x8x1xf32> loc(#loc52)
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x8x1xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/sum"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/div")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc53)
      linalg.yield %183 : f32 loc(#loc53)
    } -> tensor<2x8x1xf32> loc(#loc53)
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x8x1xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/div"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/add")):
      %183 = arith.truncf %cst_3 : f64 to f32 loc(#loc54)
      %184 = arith.addf %in, %183 : f32 loc(#loc54)
      linalg.yield %184 : f32 loc(#loc54)
    } -> tensor<2x8x1xf32> loc(#loc54)
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x8x1xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/add"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/rsqrt")):
      %183 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %183 : f32 loc(#loc55)
    } -> tensor<2x8x1xf32> loc(#loc55)
    %68 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/sub"), %in_85: f32 loc("fwd/encoder.layers.0.final_layer_norm/rsqrt"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc51)
      linalg.yield %183 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %69 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg16 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %in_85: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc51)
      linalg.yield %183 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %70 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg17 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/encoder.layers.0.final_layer_norm/mul"), %in_85: f32 loc("fwd/encoder.layers.0.final_layer_norm/add"), %out: f32 loc("fwd/encoder.layers.0.final_layer_norm/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc54)
      linalg.yield %183 : f32 loc(#loc54)
    } -> tensor<2x8x16xf32> loc(#loc54)
    %71 = tensor.empty() : tensor<2x6x16xf32> loc(#loc56)
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg47 : tensor<2x6xi64>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: i64 loc("fwd/decoder.embed_tokens/embedding"), %out: f32 loc("fwd/decoder.embed_tokens/embedding")):
      %183 = arith.index_cast %in : i64 to index loc(#loc56)
      %184 = linalg.index 2 : index loc(#loc56)
      %extracted = tensor.extract %arg18[%183, %184] : tensor<24x16xf32> loc(#loc56)
      linalg.yield %extracted : f32 loc(#loc56)
    } -> tensor<2x6x16xf32> loc(#loc56)
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x6x16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.embed_tokens/embedding"), %out: f32 loc("fwd/decoder/mul")):
      %183 = arith.mulf %in, %cst_4 : f32 loc(#loc57)
      linalg.yield %183 : f32 loc(#loc57)
    } -> tensor<2x6x16xf32> loc(#loc57)
    %extracted_slice = tensor.extract_slice %arg19[0, 0] [6, 16] [1, 1] : tensor<8x16xf32> to tensor<6x16xf32> loc(#loc58)
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %extracted_slice : tensor<2x6x16xf32>, tensor<6x16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder/mul"), %in_85: f32 loc("fwd/decoder/slice"), %out: f32 loc("fwd/decoder/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc59)
      linalg.yield %183 : f32 loc(#loc59)
    } -> tensor<2x6x16xf32> loc(#loc59)
    %75 = tensor.empty() : tensor<6xi64> loc(#loc61)
    %76 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel"]} outs(%75 : tensor<6xi64>) {
    ^bb0(%out: i64 loc("fwd/decoder/arange")):
      %183 = linalg.index 0 : index loc(#loc61)
      %184 = arith.index_cast %183 : index to i64 loc(#loc61)
      linalg.yield %184 : i64 loc(#loc61)
    } -> tensor<6xi64> loc(#loc61)
    %expanded_31 = tensor.expand_shape %76 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64> loc(#loc62)
    %expanded_32 = tensor.expand_shape %76 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64> loc(#loc62)
    %77 = tensor.empty() : tensor<6x6xi1> loc(#loc63)
    %78 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_31, %expanded_32 : tensor<1x6xi64>, tensor<6x1xi64>) outs(%77 : tensor<6x6xi1>) {
    ^bb0(%in: i64 loc("fwd/decoder/unsqueeze"), %in_85: i64 loc("fwd/decoder/unsqueeze"), %out: i1 loc("fwd/decoder/gt")):
      %183 = arith.cmpi sgt, %in, %in_85 : i64 loc(#loc63)
      linalg.yield %183 : i1 loc(#loc63)
    } -> tensor<6x6xi1> loc(#loc63)
    %79 = tensor.empty() : tensor<6x6xf32> loc(#loc6)
    %80 = linalg.generic {indexing_maps = [#map4, #map13, #map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%78, %cst_1, %cst_2 : tensor<6x6xi1>, tensor<f32>, tensor<f32>) outs(%79 : tensor<6x6xf32>) {
    ^bb0(%in: i1 loc("fwd/decoder/gt"), %in_85: f32 loc("fwd/decoder/where"), %in_86: f32 loc("fwd/decoder/where"), %out: f32 loc("fwd/decoder/where")):
      %183 = arith.select %in, %in_85, %in_86 : f32 loc(#loc6)
      linalg.yield %183 : f32 loc(#loc6)
    } -> tensor<6x6xf32> loc(#loc6)
    %collapsed_33 = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc64)
    %transposed_34 = linalg.transpose ins(%arg20 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc65)
    %81 = tensor.empty() : tensor<12x16xf32> loc(#loc66)
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc66)
    %83 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%82 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc66)
    %84 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg21, %83 : tensor<16xf32>, tensor<12x16xf32>) outs(%81 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.q_proj/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn.q_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.self_attn.q_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc66)
      linalg.yield %183 : f32 loc(#loc66)
    } -> tensor<12x16xf32> loc(#loc66)
    %expanded_35 = tensor.expand_shape %84 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc67)
    %85 = tensor.empty() : tensor<2x4x6x4xf32> loc(#loc68)
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x6x4x4xf32>) outs(%85 : tensor<2x4x6x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<2x4x6x4xf32>) outs(%85 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/permute"), %out: f32 loc("fwd/decoder.layers.0.self_attn/mul")):
      %183 = arith.mulf %in, %cst_5 : f32 loc(#loc69)
      linalg.yield %183 : f32 loc(#loc69)
    } -> tensor<2x4x6x4xf32> loc(#loc69)
    %transposed_37 = linalg.transpose ins(%arg22 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc70)
    %87 = linalg.matmul ins(%collapsed_33, %transposed_37 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%82 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc71)
    %88 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg23, %87 : tensor<16xf32>, tensor<12x16xf32>) outs(%81 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.k_proj/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn.k_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.self_attn.k_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc71)
      linalg.yield %183 : f32 loc(#loc71)
    } -> tensor<12x16xf32> loc(#loc71)
    %expanded_38 = tensor.expand_shape %88 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc67)
    %transposed_39 = linalg.transpose ins(%arg24 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc72)
    %89 = linalg.matmul ins(%collapsed_33, %transposed_39 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%82 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc73)
    %90 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg25, %89 : tensor<16xf32>, tensor<12x16xf32>) outs(%81 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.v_proj/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn.v_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.self_attn.v_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc73)
      linalg.yield %183 : f32 loc(#loc73)
    } -> tensor<12x16xf32> loc(#loc73)
    %expanded_40 = tensor.expand_shape %90 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc67)
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x6x4x4xf32>) outs(%85 : tensor<2x4x6x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %91 = tensor.empty() : tensor<2x4x4x6xf32> loc(#loc68)
    %transposed_42 = linalg.transpose ins(%expanded_38 : tensor<2x6x4x4xf32>) outs(%91 : tensor<2x4x4x6xf32>) permutation = [0, 2, 3, 1]  loc(#loc68)
    %collapsed_43 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32> loc(#loc67)
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<2x4x4x6xf32> into tensor<8x4x6xf32> loc(#loc67)
    %92 = tensor.empty() : tensor<8x6x6xf32> loc(#loc74)
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32> loc(#loc74)
    %94 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x6x4xf32>, tensor<8x4x6xf32>) outs(%93 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32> loc(#loc74)
    %expanded_45 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32> loc(#loc67)
    %95 = tensor.empty() : tensor<2x4x6x6xf32> loc(#loc75)
    %96 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %80 : tensor<2x4x6x6xf32>, tensor<6x6xf32>) outs(%95 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/view"), %in_85: f32 loc("fwd/decoder/where"), %out: f32 loc("fwd/decoder.layers.0.self_attn/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc75)
      linalg.yield %183 : f32 loc(#loc75)
    } -> tensor<2x4x6x6xf32> loc(#loc75)
    %97 = tensor.empty() : tensor<2x4x6xi64> loc(#loc76)
    %98 = linalg.fill ins(%c0_i64 : i64) outs(%97 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64> loc(#loc76)
    %99 = tensor.empty() : tensor<2x4x6xf32> loc(#loc76)
    %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32> loc(#loc76)
    %101:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x6x6xf32>) outs(%100, %98 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/add"), %out: f32 loc("fwd/decoder.layers.0.self_attn/amax"), %out_85: i64 loc("fwd/decoder.layers.0.self_attn/amax")):
      %183 = linalg.index 3 : index loc(#loc76)
      %184 = arith.index_cast %183 : index to i64 loc(#loc76)
      %185 = arith.maximumf %in, %out : f32 loc(#loc76)
      %186 = arith.cmpf ogt, %in, %out : f32 loc(#loc76)
      %187 = arith.select %186, %184, %out_85 : i64 loc(#loc76)
      linalg.yield %185, %187 : f32, i64 loc(#loc76)
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>) loc(#loc76)
    %expanded_46 = tensor.expand_shape %101#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc76)
    %102 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_46 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%95 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/add"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn/amax"), %out: f32 loc("fwd/decoder.layers.0.self_attn/sub")):
      %183 = arith.subf %in, %in_85 : f32 loc(#loc77)
      linalg.yield %183 : f32 loc(#loc77)
    } -> tensor<2x4x6x6xf32> loc(#loc77)
    %103 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x4x6x6xf32>) outs(%95 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/sub"), %out: f32 loc("fwd/decoder.layers.0.self_attn/exp")):
      %183 = math.exp %in : f32 loc(#loc78)
      linalg.yield %183 : f32 loc(#loc78)
    } -> tensor<2x4x6x6xf32> loc(#loc78)
    %104 = tensor.empty() : tensor<2x4x6x1xf32> loc(#loc79)
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32> loc(#loc79)
    %106 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x4x6x6xf32>) outs(%105 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/exp"), %out: f32 loc("fwd/decoder.layers.0.self_attn/sum")):
      %183 = arith.addf %in, %out : f32 loc(#loc79)
      linalg.yield %183 : f32 loc(#loc79)
    } -> tensor<2x4x6x1xf32> loc(#loc79)
    %107 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %106 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%95 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn/exp"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn/sum"), %out: f32 loc("fwd/decoder.layers.0.self_attn/div")):
      %183 = arith.divf %in, %in_85 : f32 loc(#loc80)
      linalg.yield %183 : f32 loc(#loc80)
    } -> tensor<2x4x6x6xf32> loc(#loc80)
    %collapsed_47 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32> loc(#loc67)
    %collapsed_48 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32> loc(#loc67)
    %108 = tensor.empty() : tensor<8x6x4xf32> loc(#loc74)
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc74)
    %110 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x6x6xf32>, tensor<8x6x4xf32>) outs(%109 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc74)
    %expanded_49 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [2, 4, 6, 4] : tensor<8x6x4xf32> into tensor<2x4x6x4xf32> loc(#loc67)
    %111 = tensor.empty() : tensor<2x6x4x4xf32> loc(#loc68)
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x4x6x4xf32>) outs(%111 : tensor<2x6x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0, 1], [2, 3]] : tensor<2x6x4x4xf32> into tensor<12x16xf32> loc(#loc82)
    %transposed_52 = linalg.transpose ins(%arg26 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc83)
    %112 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%82 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc84)
    %113 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg27, %112 : tensor<16xf32>, tensor<12x16xf32>) outs(%81 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn.out_proj/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn.out_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.self_attn.out_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc84)
      linalg.yield %183 : f32 loc(#loc84)
    } -> tensor<12x16xf32> loc(#loc84)
    %expanded_53 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc82)
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %expanded_53 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder/add"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn.out_proj/view"), %out: f32 loc("fwd/decoder.layers.0/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc86)
      linalg.yield %183 : f32 loc(#loc86)
    } -> tensor<2x6x16xf32> loc(#loc86)
    %115 = tensor.empty() : tensor<2x6x1xf32> loc(#loc87)
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32> loc(#loc87)
    %117 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x6x16xf32>) outs(%116 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mean")):
      %183 = arith.addf %in, %out : f32 loc(#loc87)
      linalg.yield %183 : f32 loc(#loc87)
    } -> tensor<2x6x1xf32> loc(#loc87)
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mean")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc87)
      linalg.yield %183 : f32 loc(#loc87)
    } -> tensor<2x6x1xf32> loc(#loc87)
    %119 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %118 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sub")):
      %183 = arith.subf %in, %in_85 : f32 loc(#loc88)
      linalg.yield %183 : f32 loc(#loc88)
    } -> tensor<2x6x16xf32> loc(#loc88)
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sub"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sub"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc89)
      linalg.yield %183 : f32 loc(#loc89)
    } -> tensor<2x6x16xf32> loc(#loc89)
    %121 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x6x16xf32>) outs(%116 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sum")):
      %183 = arith.addf %in, %out : f32 loc(#loc90)
      linalg.yield %183 : f32 loc(#loc90)
    } -> tensor<2x6x1xf32> loc(#loc90)
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sum"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/div")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc91)
      linalg.yield %183 : f32 loc(#loc91)
    } -> tensor<2x6x1xf32> loc(#loc91)
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/div"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add")):
      %183 = arith.truncf %cst_3 : f64 to f32 loc(#loc92)
      %184 = arith.addf %in, %183 : f32 loc(#loc92)
      linalg.yield %184 : f32 loc(#loc92)
    } -> tensor<2x6x1xf32> loc(#loc92)
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/rsqrt")):
      %183 = math.rsqrt %in : f32 loc(#loc93)
      linalg.yield %183 : f32 loc(#loc93)
    } -> tensor<2x6x1xf32> loc(#loc93)
    %125 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/sub"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/rsqrt"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc89)
      linalg.yield %183 : f32 loc(#loc89)
    } -> tensor<2x6x16xf32> loc(#loc89)
    %126 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg28 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc89)
      linalg.yield %183 : f32 loc(#loc89)
    } -> tensor<2x6x16xf32> loc(#loc89)
    %127 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg29 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/mul"), %in_85: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc92)
      linalg.yield %183 : f32 loc(#loc92)
    } -> tensor<2x6x16xf32> loc(#loc92)
    %collapsed_54 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc94)
    %transposed_55 = linalg.transpose ins(%arg30 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc95)
    %128 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%82 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc96)
    %129 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg31, %128 : tensor<16xf32>, tensor<12x16xf32>) outs(%81 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.q_proj/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn.q_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.q_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc96)
      linalg.yield %183 : f32 loc(#loc96)
    } -> tensor<12x16xf32> loc(#loc96)
    %expanded_56 = tensor.expand_shape %129 [[0, 1], [2, 3]] output_shape [2, 6, 4, 4] : tensor<12x16xf32> into tensor<2x6x4x4xf32> loc(#loc97)
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x6x4x4xf32>) outs(%85 : tensor<2x4x6x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc98)
    %130 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<2x4x6x4xf32>) outs(%85 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/permute"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/mul")):
      %183 = arith.mulf %in, %cst_5 : f32 loc(#loc99)
      linalg.yield %183 : f32 loc(#loc99)
    } -> tensor<2x4x6x4xf32> loc(#loc99)
    %collapsed_58 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc100)
    %transposed_59 = linalg.transpose ins(%arg32 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc101)
    %131 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%5 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc102)
    %132 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg33, %131 : tensor<16xf32>, tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.k_proj/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn.k_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.k_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc102)
      linalg.yield %183 : f32 loc(#loc102)
    } -> tensor<16x16xf32> loc(#loc102)
    %expanded_60 = tensor.expand_shape %132 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc97)
    %transposed_61 = linalg.transpose ins(%arg34 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc103)
    %133 = linalg.matmul ins(%collapsed_58, %transposed_61 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%5 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc104)
    %134 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg35, %133 : tensor<16xf32>, tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.v_proj/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn.v_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.v_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc104)
      linalg.yield %183 : f32 loc(#loc104)
    } -> tensor<16x16xf32> loc(#loc104)
    %expanded_62 = tensor.expand_shape %134 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc97)
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc98)
    %transposed_64 = linalg.transpose ins(%expanded_60 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc98)
    %collapsed_65 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32> loc(#loc97)
    %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc97)
    %135 = tensor.empty() : tensor<8x6x8xf32> loc(#loc105)
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32> loc(#loc105)
    %137 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<8x6x4xf32>, tensor<8x4x8xf32>) outs(%136 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32> loc(#loc105)
    %expanded_67 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32> loc(#loc97)
    %138:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_67 : tensor<2x4x6x8xf32>) outs(%100, %98 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/view"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/amax"), %out_85: i64 loc("fwd/decoder.layers.0.encoder_attn/amax")):
      %183 = linalg.index 3 : index loc(#loc106)
      %184 = arith.index_cast %183 : index to i64 loc(#loc106)
      %185 = arith.maximumf %in, %out : f32 loc(#loc106)
      %186 = arith.cmpf ogt, %in, %out : f32 loc(#loc106)
      %187 = arith.select %186, %184, %out_85 : i64 loc(#loc106)
      linalg.yield %185, %187 : f32, i64 loc(#loc106)
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>) loc(#loc106)
    %expanded_68 = tensor.expand_shape %138#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc106)
    %139 = tensor.empty() : tensor<2x4x6x8xf32> loc(#loc107)
    %140 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67, %expanded_68 : tensor<2x4x6x8xf32>, tensor<2x4x6x1xf32>) outs(%139 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/view"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn/amax"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/sub")):
      %183 = arith.subf %in, %in_85 : f32 loc(#loc107)
      linalg.yield %183 : f32 loc(#loc107)
    } -> tensor<2x4x6x8xf32> loc(#loc107)
    %141 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<2x4x6x8xf32>) outs(%139 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/sub"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/exp")):
      %183 = math.exp %in : f32 loc(#loc108)
      linalg.yield %183 : f32 loc(#loc108)
    } -> tensor<2x4x6x8xf32> loc(#loc108)
    %142 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<2x4x6x8xf32>) outs(%105 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/exp"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/sum")):
      %183 = arith.addf %in, %out : f32 loc(#loc109)
      linalg.yield %183 : f32 loc(#loc109)
    } -> tensor<2x4x6x1xf32> loc(#loc109)
    %143 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<2x4x6x8xf32>, tensor<2x4x6x1xf32>) outs(%139 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn/exp"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn/sum"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn/div")):
      %183 = arith.divf %in, %in_85 : f32 loc(#loc110)
      linalg.yield %183 : f32 loc(#loc110)
    } -> tensor<2x4x6x8xf32> loc(#loc110)
    %collapsed_69 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32> loc(#loc97)
    %collapsed_70 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc97)
    %144 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x6x8xf32>, tensor<8x8x4xf32>) outs(%109 : tensor<8x6x4xf32>) -> tensor<8x6x4xf32> loc(#loc105)
    %expanded_71 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [2, 4, 6, 4] : tensor<8x6x4xf32> into tensor<2x4x6x4xf32> loc(#loc97)
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<2x4x6x4xf32>) outs(%111 : tensor<2x6x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc98)
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3]] : tensor<2x6x4x4xf32> into tensor<12x16xf32> loc(#loc112)
    %transposed_74 = linalg.transpose ins(%arg36 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc113)
    %145 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<12x16xf32>, tensor<16x16xf32>) outs(%82 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc114)
    %146 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg37, %145 : tensor<16xf32>, tensor<12x16xf32>) outs(%81 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn.out_proj/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn.out_proj/addmm"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn.out_proj/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc114)
      linalg.yield %183 : f32 loc(#loc114)
    } -> tensor<12x16xf32> loc(#loc114)
    %expanded_75 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc112)
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %expanded_75 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.self_attn_layer_norm/add"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn.out_proj/view"), %out: f32 loc("fwd/decoder.layers.0/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc86)
      linalg.yield %183 : f32 loc(#loc86)
    } -> tensor<2x6x16xf32> loc(#loc86)
    %148 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x6x16xf32>) outs(%116 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean")):
      %183 = arith.addf %in, %out : f32 loc(#loc115)
      linalg.yield %183 : f32 loc(#loc115)
    } -> tensor<2x6x1xf32> loc(#loc115)
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc115)
      linalg.yield %183 : f32 loc(#loc115)
    } -> tensor<2x6x1xf32> loc(#loc115)
    %150 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub")):
      %183 = arith.subf %in, %in_85 : f32 loc(#loc116)
      linalg.yield %183 : f32 loc(#loc116)
    } -> tensor<2x6x16xf32> loc(#loc116)
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %150 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc117)
      linalg.yield %183 : f32 loc(#loc117)
    } -> tensor<2x6x16xf32> loc(#loc117)
    %152 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x6x16xf32>) outs(%116 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sum")):
      %183 = arith.addf %in, %out : f32 loc(#loc118)
      linalg.yield %183 : f32 loc(#loc118)
    } -> tensor<2x6x1xf32> loc(#loc118)
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sum"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/div")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc119)
      linalg.yield %183 : f32 loc(#loc119)
    } -> tensor<2x6x1xf32> loc(#loc119)
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/div"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add")):
      %183 = arith.truncf %cst_3 : f64 to f32 loc(#loc120)
      %184 = arith.addf %in, %183 : f32 loc(#loc120)
      linalg.yield %184 : f32 loc(#loc120)
    } -> tensor<2x6x1xf32> loc(#loc120)
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/rsqrt")):
      %183 = math.rsqrt %in : f32 loc(#loc121)
      linalg.yield %183 : f32 loc(#loc121)
    } -> tensor<2x6x1xf32> loc(#loc121)
    %156 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %155 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/sub"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/rsqrt"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc117)
      linalg.yield %183 : f32 loc(#loc117)
    } -> tensor<2x6x16xf32> loc(#loc117)
    %157 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %arg38 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc117)
      linalg.yield %183 : f32 loc(#loc117)
    } -> tensor<2x6x16xf32> loc(#loc117)
    %158 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %arg39 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/mul"), %in_85: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc120)
      linalg.yield %183 : f32 loc(#loc120)
    } -> tensor<2x6x16xf32> loc(#loc120)
    %collapsed_76 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc122)
    %transposed_77 = linalg.transpose ins(%arg40 : tensor<32x16xf32>) outs(%50 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc123)
    %159 = tensor.empty() : tensor<12x32xf32> loc(#loc124)
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<12x32xf32>) -> tensor<12x32xf32> loc(#loc124)
    %161 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<12x16xf32>, tensor<16x32xf32>) outs(%160 : tensor<12x32xf32>) -> tensor<12x32xf32> loc(#loc124)
    %162 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg41, %161 : tensor<32xf32>, tensor<12x32xf32>) outs(%159 : tensor<12x32xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.fc1/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.fc1/addmm"), %out: f32 loc("fwd/decoder.layers.0.fc1/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc124)
      linalg.yield %183 : f32 loc(#loc124)
    } -> tensor<12x32xf32> loc(#loc124)
    %expanded_78 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32> loc(#loc122)
    %163 = tensor.empty() : tensor<2x6x32xf32> loc(#loc125)
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<2x6x32xf32>) outs(%163 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.fc1/view"), %out: f32 loc("fwd/decoder.layers.0.relu/relu")):
      %183 = arith.cmpf ugt, %in, %cst : f32 loc(#loc125)
      %184 = arith.select %183, %in, %cst : f32 loc(#loc125)
      linalg.yield %184 : f32 loc(#loc125)
    } -> tensor<2x6x32xf32> loc(#loc125)
    %collapsed_79 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32> loc(#loc127)
    %transposed_80 = linalg.transpose ins(%arg42 : tensor<16x32xf32>) outs(%56 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc128)
    %165 = linalg.matmul ins(%collapsed_79, %transposed_80 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%82 : tensor<12x16xf32>) -> tensor<12x16xf32> loc(#loc129)
    %166 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg43, %165 : tensor<16xf32>, tensor<12x16xf32>) outs(%81 : tensor<12x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.fc2/addmm"), %in_85: f32 loc("fwd/decoder.layers.0.fc2/addmm"), %out: f32 loc("fwd/decoder.layers.0.fc2/addmm")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc129)
      linalg.yield %183 : f32 loc(#loc129)
    } -> tensor<12x16xf32> loc(#loc129)
    %expanded_81 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32> loc(#loc127)
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %expanded_81 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.encoder_attn_layer_norm/add"), %in_85: f32 loc("fwd/decoder.layers.0.fc2/view"), %out: f32 loc("fwd/decoder.layers.0/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc86)
      linalg.yield %183 : f32 loc(#loc86)
    } -> tensor<2x6x16xf32> loc(#loc86)
    %168 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<2x6x16xf32>) outs(%116 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mean")):
      %183 = arith.addf %in, %out : f32 loc(#loc130)
      linalg.yield %183 : f32 loc(#loc130)
    } -> tensor<2x6x1xf32> loc(#loc130)
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mean")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc130)
      linalg.yield %183 : f32 loc(#loc130)
    } -> tensor<2x6x1xf32> loc(#loc130)
    %170 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0/add"), %in_85: f32 loc("fwd/decoder.layers.0.final_layer_norm/mean"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/sub")):
      %183 = arith.subf %in, %in_85 : f32 loc(#loc131)
      linalg.yield %183 : f32 loc(#loc131)
    } -> tensor<2x6x16xf32> loc(#loc131)
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<2x6x16xf32>, tensor<2x6x16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/sub"), %in_85: f32 loc("fwd/decoder.layers.0.final_layer_norm/sub"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc132)
      linalg.yield %183 : f32 loc(#loc132)
    } -> tensor<2x6x16xf32> loc(#loc132)
    %172 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x6x16xf32>) outs(%116 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/sum")):
      %183 = arith.addf %in, %out : f32 loc(#loc133)
      linalg.yield %183 : f32 loc(#loc133)
    } -> tensor<2x6x1xf32> loc(#loc133)
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/sum"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/div")):
      %183 = arith.divf %in, %cst_6 : f32 loc(#loc134)
      linalg.yield %183 : f32 loc(#loc134)
    } -> tensor<2x6x1xf32> loc(#loc134)
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/div"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/add")):
      %183 = arith.truncf %cst_3 : f64 to f32 loc(#loc135)
      %184 = arith.addf %in, %183 : f32 loc(#loc135)
      linalg.yield %184 : f32 loc(#loc135)
    } -> tensor<2x6x1xf32> loc(#loc135)
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x6x1xf32>) outs(%115 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/rsqrt")):
      %183 = math.rsqrt %in : f32 loc(#loc136)
      linalg.yield %183 : f32 loc(#loc136)
    } -> tensor<2x6x1xf32> loc(#loc136)
    %176 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/sub"), %in_85: f32 loc("fwd/decoder.layers.0.final_layer_norm/rsqrt"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc132)
      linalg.yield %183 : f32 loc(#loc132)
    } -> tensor<2x6x16xf32> loc(#loc132)
    %177 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %arg44 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %in_85: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul")):
      %183 = arith.mulf %in, %in_85 : f32 loc(#loc132)
      linalg.yield %183 : f32 loc(#loc132)
    } -> tensor<2x6x16xf32> loc(#loc132)
    %178 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %arg45 : tensor<2x6x16xf32>, tensor<16xf32>) outs(%71 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32 loc("fwd/decoder.layers.0.final_layer_norm/mul"), %in_85: f32 loc("fwd/decoder.layers.0.final_layer_norm/add"), %out: f32 loc("fwd/decoder.layers.0.final_layer_norm/add")):
      %183 = arith.addf %in, %in_85 : f32 loc(#loc135)
      linalg.yield %183 : f32 loc(#loc135)
    } -> tensor<2x6x16xf32> loc(#loc135)
    %179 = tensor.empty() : tensor<16x24xf32> loc(#loc137)
    %transposed_82 = linalg.transpose ins(%arg18 : tensor<24x16xf32>) outs(%179 : tensor<16x24xf32>) permutation = [1, 0]  loc(#loc137)
    %collapsed_83 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<2x6x16xf32> into tensor<12x16xf32> loc(#loc138)
    %180 = tensor.empty() : tensor<12x24xf32> loc(#loc139)
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<12x24xf32>) -> tensor<12x24xf32> loc(#loc139)
    %182 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<12x16xf32>, tensor<16x24xf32>) outs(%181 : tensor<12x24xf32>) -> tensor<12x24xf32> loc(#loc139)
    %expanded_84 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [2, 6, 24] : tensor<12x24xf32> into tensor<2x6x24xf32> loc(#loc138)
    return %expanded_84 : tensor<2x6x24xf32> loc(#loc300)
  } loc(#loc300)
} loc(#loc)
#loc = loc(unknown)
#loc5 = loc("bwd/decoder/slice_scatter")
#loc13 = loc("fwd/encoder.layers.0.self_attn.q_proj/view")
#loc14 = loc("fwd/encoder.layers.0.self_attn.q_proj/permute")
#loc19 = loc("fwd/encoder.layers.0.self_attn.k_proj/permute")
#loc21 = loc("fwd/encoder.layers.0.self_attn.v_proj/permute")
#loc23 = loc("fwd/encoder.layers.0.self_attn/bmm")
#loc31 = loc("fwd/encoder.layers.0.self_attn.out_proj/permute")
#loc42 = loc("fwd/encoder.layers.0.fc1/permute")
#loc47 = loc("fwd/encoder.layers.0.fc2/permute")
#loc64 = loc("fwd/decoder.layers.0.self_attn.q_proj/view")
#loc65 = loc("fwd/decoder.layers.0.self_attn.q_proj/permute")
#loc70 = loc("fwd/decoder.layers.0.self_attn.k_proj/permute")
#loc72 = loc("fwd/decoder.layers.0.self_attn.v_proj/permute")
#loc74 = loc("fwd/decoder.layers.0.self_attn/bmm")
#loc83 = loc("fwd/decoder.layers.0.self_attn.out_proj/permute")
#loc94 = loc("fwd/decoder.layers.0.encoder_attn.q_proj/view")
#loc95 = loc("fwd/decoder.layers.0.encoder_attn.q_proj/permute")
#loc100 = loc("fwd/decoder.layers.0.encoder_attn.k_proj/view")
#loc101 = loc("fwd/decoder.layers.0.encoder_attn.k_proj/permute")
#loc103 = loc("fwd/decoder.layers.0.encoder_attn.v_proj/permute")
#loc105 = loc("fwd/decoder.layers.0.encoder_attn/bmm")
#loc113 = loc("fwd/decoder.layers.0.encoder_attn.out_proj/permute")
#loc123 = loc("fwd/decoder.layers.0.fc1/permute")
#loc128 = loc("fwd/decoder.layers.0.fc2/permute")
#loc137 = loc("fwd/output_projection/permute")
#loc138 = loc("fwd/output_projection/view")
#loc139 = loc("fwd/output_projection/mm")
#loc164 = loc("bwd/output_projection/mm")
#loc173 = loc("bwd/decoder.layers.0.fc2/mm")
#loc174 = loc("bwd/decoder.layers.0.fc2/permute")
#loc181 = loc("bwd/decoder.layers.0.fc1/mm")
#loc182 = loc("bwd/decoder.layers.0.fc1/permute")
#loc190 = loc("bwd/decoder.layers.0.encoder_attn.out_proj/mm")
#loc191 = loc("bwd/decoder.layers.0.encoder_attn.out_proj/permute")
#loc194 = loc("bwd/decoder.layers.0.encoder_attn/permute")
#loc195 = loc("bwd/decoder.layers.0.encoder_attn/bmm")
#loc202 = loc("bwd/decoder.layers.0.encoder_attn.v_proj/mm")
#loc203 = loc("bwd/decoder.layers.0.encoder_attn.v_proj/permute")
#loc206 = loc("bwd/decoder.layers.0.encoder_attn.k_proj/mm")
#loc207 = loc("bwd/decoder.layers.0.encoder_attn.k_proj/permute")
#loc210 = loc("bwd/decoder.layers.0.encoder_attn.q_proj/mm")
#loc211 = loc("bwd/decoder.layers.0.encoder_attn.q_proj/permute")
#loc218 = loc("bwd/decoder.layers.0.self_attn.out_proj/mm")
#loc219 = loc("bwd/decoder.layers.0.self_attn.out_proj/permute")
#loc222 = loc("bwd/decoder.layers.0.self_attn/permute")
#loc223 = loc("bwd/decoder.layers.0.self_attn/bmm")
#loc230 = loc("bwd/decoder.layers.0.self_attn.v_proj/mm")
#loc231 = loc("bwd/decoder.layers.0.self_attn.v_proj/permute")
#loc234 = loc("bwd/decoder.layers.0.self_attn.k_proj/mm")
#loc235 = loc("bwd/decoder.layers.0.self_attn.k_proj/permute")
#loc238 = loc("bwd/decoder.layers.0.self_attn.q_proj/mm")
#loc239 = loc("bwd/decoder.layers.0.self_attn.q_proj/permute")
#loc244 = loc("bwd/decoder/view")
#loc246 = loc("bwd/decoder.embed_tokens/view")
#loc254 = loc("bwd/encoder.layers.0.fc2/mm")
#loc255 = loc("bwd/encoder.layers.0.fc2/permute")
#loc262 = loc("bwd/encoder.layers.0.fc1/mm")
#loc263 = loc("bwd/encoder.layers.0.fc1/permute")
#loc270 = loc("bwd/encoder.layers.0.self_attn.out_proj/mm")
#loc271 = loc("bwd/encoder.layers.0.self_attn.out_proj/permute")
#loc274 = loc("bwd/encoder.layers.0.self_attn/permute")
#loc275 = loc("bwd/encoder.layers.0.self_attn/bmm")
#loc282 = loc("bwd/encoder.layers.0.self_attn.v_proj/mm")
#loc283 = loc("bwd/encoder.layers.0.self_attn.v_proj/permute")
#loc286 = loc("bwd/encoder.layers.0.self_attn.k_proj/mm")
#loc287 = loc("bwd/encoder.layers.0.self_attn.k_proj/permute")
#loc290 = loc("bwd/encoder.layers.0.self_attn.q_proj/mm")
#loc291 = loc("bwd/encoder.layers.0.self_attn.q_proj/permute")
#loc296 = loc("bwd/encoder/view")
#loc298 = loc("bwd/encoder.embed_tokens/view")
