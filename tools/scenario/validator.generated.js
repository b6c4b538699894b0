// Generated from tools/scenario/format.ts by tools/generate_schema.ts. Do not edit.
// <stdin>
var validate = validate20, stdin_default = validate20, schema31 = { type: "object", required: ["bulkhead-scenario", "name", "guests", "steps", "expect"], properties: { "bulkhead-scenario": { type: "number", const: 1 }, name: { type: "string" }, about: { type: "string" }, policy: { type: "string" }, machine: { type: "object", properties: { domains: { type: "integer", minimum: 1, maximum: 4096 }, frames: { type: "integer", minimum: 1, maximum: 4194304 }, guestFrames: { type: "integer", minimum: 17, maximum: 65536 }, ports: { type: "integer", minimum: 1, maximum: 4096 }, grants: { type: "integer", minimum: 1, maximum: 512 }, maps: { type: "integer", minimum: 1, maximum: 1024 }, storeNodes: { type: "integer", minimum: 1, maximum: 1024 }, storeWatches: { type: "integer", minimum: 1, maximum: 256 }, storeTransactions: { type: "integer", minimum: 1, maximum: 16 }, storeDrafts: { type: "integer", minimum: 1, maximum: 64 }, storePathBytes: { type: "integer", minimum: 1, maximum: 256 }, storeValueBytes: { type: "integer", minimum: 1, maximum: 512 }, rings: { type: "integer", minimum: 1, maximum: 128 }, ringPages: { type: "integer", minimum: 1, maximum: 16 }, waits: { type: "integer", minimum: 1, maximum: 64 }, types: { type: "integer", minimum: 1, maximum: 65536 } } }, guests: { type: "object", patternProperties: { "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$": { type: "object", required: ["wasm"], properties: { wasm: { type: "string" } }, additionalProperties: !1 } } }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["page_out"], properties: { page_out: { type: "object", required: ["domain", "frames"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, frames: { type: "integer", minimum: 1, maximum: 65536 } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, mode: { anyOf: [{ type: "string", const: "reject" }, { type: "string", const: "revoke" }] }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 }, control: { type: "object", required: ["policy", "steps", "expect"], properties: { policy: { type: "string" }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["page_out"], properties: { page_out: { type: "object", required: ["domain", "frames"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, frames: { type: "integer", minimum: 1, maximum: 65536 } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, mode: { anyOf: [{ type: "string", const: "reject" }, { type: "string", const: "revoke" }] }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u"), pattern7 = new RegExp("^.*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["bulkhead-scenario"] === void 0 && (missing0 = "bulkhead-scenario") || data.name === void 0 && (missing0 = "name") || data.guests === void 0 && (missing0 = "guests") || data.steps === void 0 && (missing0 = "steps") || data.expect === void 0 && (missing0 = "expect"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema31.properties, key0)) {
            return validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["bulkhead-scenario"] !== void 0) {
            let data0 = data["bulkhead-scenario"], _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0)))
              return validate20.errors = [{ instancePath: instancePath + "/bulkhead-scenario", schemaPath: "#/properties/bulkhead-scenario/type", keyword: "type", params: { type: "number" } }], !1;
            if (data0 !== 1)
              return validate20.errors = [{ instancePath: instancePath + "/bulkhead-scenario", schemaPath: "#/properties/bulkhead-scenario/const", keyword: "const", params: { allowedValue: 1 } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs4 = errors;
              if (typeof data.name != "string")
                return validate20.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.about !== void 0) {
                let _errs6 = errors;
                if (typeof data.about != "string")
                  return validate20.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.policy !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.policy != "string")
                    return validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.machine !== void 0) {
                    let data4 = data.machine, _errs10 = errors;
                    if (errors === _errs10)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.domains !== void 0) {
                          let data5 = data4.domains, _errs12 = errors;
                          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                            return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                            if (data5 > 4096 || isNaN(data5))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } }], !1;
                            if (data5 < 1 || isNaN(data5))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var valid1 = _errs12 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data4.frames !== void 0) {
                            let data6 = data4.frames, _errs14 = errors;
                            if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (errors === _errs14 && typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 4194304 || isNaN(data6))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4194304 } }], !1;
                              if (data6 < 1 || isNaN(data6))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                            }
                            var valid1 = _errs14 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data4.guestFrames !== void 0) {
                              let data7 = data4.guestFrames, _errs16 = errors;
                              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs16 && typeof data7 == "number" && isFinite(data7)) {
                                if (data7 > 65536 || isNaN(data7))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } }], !1;
                                if (data7 < 17 || isNaN(data7))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 17 } }], !1;
                              }
                              var valid1 = _errs16 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data4.ports !== void 0) {
                                let data8 = data4.ports, _errs18 = errors;
                                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (errors === _errs18 && typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 > 4096 || isNaN(data8))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } }], !1;
                                  if (data8 < 1 || isNaN(data8))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var valid1 = _errs18 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1) {
                                if (data4.grants !== void 0) {
                                  let data9 = data4.grants, _errs20 = errors;
                                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/type", keyword: "type", params: { type: "integer" } }], !1;
                                  if (errors === _errs20 && typeof data9 == "number" && isFinite(data9)) {
                                    if (data9 > 512 || isNaN(data9))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } }], !1;
                                    if (data9 < 1 || isNaN(data9))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                  }
                                  var valid1 = _errs20 === errors;
                                } else
                                  var valid1 = !0;
                                if (valid1) {
                                  if (data4.maps !== void 0) {
                                    let data10 = data4.maps, _errs22 = errors;
                                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/type", keyword: "type", params: { type: "integer" } }], !1;
                                    if (errors === _errs22 && typeof data10 == "number" && isFinite(data10)) {
                                      if (data10 > 1024 || isNaN(data10))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } }], !1;
                                      if (data10 < 1 || isNaN(data10))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else
                                    var valid1 = !0;
                                  if (valid1) {
                                    if (data4.storeNodes !== void 0) {
                                      let data11 = data4.storeNodes, _errs24 = errors;
                                      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/storeNodes", schemaPath: "#/properties/machine/properties/storeNodes/type", keyword: "type", params: { type: "integer" } }], !1;
                                      if (errors === _errs24 && typeof data11 == "number" && isFinite(data11)) {
                                        if (data11 > 1024 || isNaN(data11))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/storeNodes", schemaPath: "#/properties/machine/properties/storeNodes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } }], !1;
                                        if (data11 < 1 || isNaN(data11))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/storeNodes", schemaPath: "#/properties/machine/properties/storeNodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var valid1 = _errs24 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1) {
                                      if (data4.storeWatches !== void 0) {
                                        let data12 = data4.storeWatches, _errs26 = errors;
                                        if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/storeWatches", schemaPath: "#/properties/machine/properties/storeWatches/type", keyword: "type", params: { type: "integer" } }], !1;
                                        if (errors === _errs26 && typeof data12 == "number" && isFinite(data12)) {
                                          if (data12 > 256 || isNaN(data12))
                                            return validate20.errors = [{ instancePath: instancePath + "/machine/storeWatches", schemaPath: "#/properties/machine/properties/storeWatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 } }], !1;
                                          if (data12 < 1 || isNaN(data12))
                                            return validate20.errors = [{ instancePath: instancePath + "/machine/storeWatches", schemaPath: "#/properties/machine/properties/storeWatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                        }
                                        var valid1 = _errs26 === errors;
                                      } else
                                        var valid1 = !0;
                                      if (valid1) {
                                        if (data4.storeTransactions !== void 0) {
                                          let data13 = data4.storeTransactions, _errs28 = errors;
                                          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                            return validate20.errors = [{ instancePath: instancePath + "/machine/storeTransactions", schemaPath: "#/properties/machine/properties/storeTransactions/type", keyword: "type", params: { type: "integer" } }], !1;
                                          if (errors === _errs28 && typeof data13 == "number" && isFinite(data13)) {
                                            if (data13 > 16 || isNaN(data13))
                                              return validate20.errors = [{ instancePath: instancePath + "/machine/storeTransactions", schemaPath: "#/properties/machine/properties/storeTransactions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 } }], !1;
                                            if (data13 < 1 || isNaN(data13))
                                              return validate20.errors = [{ instancePath: instancePath + "/machine/storeTransactions", schemaPath: "#/properties/machine/properties/storeTransactions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                          }
                                          var valid1 = _errs28 === errors;
                                        } else
                                          var valid1 = !0;
                                        if (valid1) {
                                          if (data4.storeDrafts !== void 0) {
                                            let data14 = data4.storeDrafts, _errs30 = errors;
                                            if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                              return validate20.errors = [{ instancePath: instancePath + "/machine/storeDrafts", schemaPath: "#/properties/machine/properties/storeDrafts/type", keyword: "type", params: { type: "integer" } }], !1;
                                            if (errors === _errs30 && typeof data14 == "number" && isFinite(data14)) {
                                              if (data14 > 64 || isNaN(data14))
                                                return validate20.errors = [{ instancePath: instancePath + "/machine/storeDrafts", schemaPath: "#/properties/machine/properties/storeDrafts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } }], !1;
                                              if (data14 < 1 || isNaN(data14))
                                                return validate20.errors = [{ instancePath: instancePath + "/machine/storeDrafts", schemaPath: "#/properties/machine/properties/storeDrafts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                            }
                                            var valid1 = _errs30 === errors;
                                          } else
                                            var valid1 = !0;
                                          if (valid1) {
                                            if (data4.storePathBytes !== void 0) {
                                              let data15 = data4.storePathBytes, _errs32 = errors;
                                              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                                return validate20.errors = [{ instancePath: instancePath + "/machine/storePathBytes", schemaPath: "#/properties/machine/properties/storePathBytes/type", keyword: "type", params: { type: "integer" } }], !1;
                                              if (errors === _errs32 && typeof data15 == "number" && isFinite(data15)) {
                                                if (data15 > 256 || isNaN(data15))
                                                  return validate20.errors = [{ instancePath: instancePath + "/machine/storePathBytes", schemaPath: "#/properties/machine/properties/storePathBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 } }], !1;
                                                if (data15 < 1 || isNaN(data15))
                                                  return validate20.errors = [{ instancePath: instancePath + "/machine/storePathBytes", schemaPath: "#/properties/machine/properties/storePathBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                              }
                                              var valid1 = _errs32 === errors;
                                            } else
                                              var valid1 = !0;
                                            if (valid1) {
                                              if (data4.storeValueBytes !== void 0) {
                                                let data16 = data4.storeValueBytes, _errs34 = errors;
                                                if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                                  return validate20.errors = [{ instancePath: instancePath + "/machine/storeValueBytes", schemaPath: "#/properties/machine/properties/storeValueBytes/type", keyword: "type", params: { type: "integer" } }], !1;
                                                if (errors === _errs34 && typeof data16 == "number" && isFinite(data16)) {
                                                  if (data16 > 512 || isNaN(data16))
                                                    return validate20.errors = [{ instancePath: instancePath + "/machine/storeValueBytes", schemaPath: "#/properties/machine/properties/storeValueBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } }], !1;
                                                  if (data16 < 1 || isNaN(data16))
                                                    return validate20.errors = [{ instancePath: instancePath + "/machine/storeValueBytes", schemaPath: "#/properties/machine/properties/storeValueBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                }
                                                var valid1 = _errs34 === errors;
                                              } else
                                                var valid1 = !0;
                                              if (valid1) {
                                                if (data4.rings !== void 0) {
                                                  let data17 = data4.rings, _errs36 = errors;
                                                  if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                                                    return validate20.errors = [{ instancePath: instancePath + "/machine/rings", schemaPath: "#/properties/machine/properties/rings/type", keyword: "type", params: { type: "integer" } }], !1;
                                                  if (errors === _errs36 && typeof data17 == "number" && isFinite(data17)) {
                                                    if (data17 > 128 || isNaN(data17))
                                                      return validate20.errors = [{ instancePath: instancePath + "/machine/rings", schemaPath: "#/properties/machine/properties/rings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 } }], !1;
                                                    if (data17 < 1 || isNaN(data17))
                                                      return validate20.errors = [{ instancePath: instancePath + "/machine/rings", schemaPath: "#/properties/machine/properties/rings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                  }
                                                  var valid1 = _errs36 === errors;
                                                } else
                                                  var valid1 = !0;
                                                if (valid1) {
                                                  if (data4.ringPages !== void 0) {
                                                    let data18 = data4.ringPages, _errs38 = errors;
                                                    if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)))
                                                      return validate20.errors = [{ instancePath: instancePath + "/machine/ringPages", schemaPath: "#/properties/machine/properties/ringPages/type", keyword: "type", params: { type: "integer" } }], !1;
                                                    if (errors === _errs38 && typeof data18 == "number" && isFinite(data18)) {
                                                      if (data18 > 16 || isNaN(data18))
                                                        return validate20.errors = [{ instancePath: instancePath + "/machine/ringPages", schemaPath: "#/properties/machine/properties/ringPages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 } }], !1;
                                                      if (data18 < 1 || isNaN(data18))
                                                        return validate20.errors = [{ instancePath: instancePath + "/machine/ringPages", schemaPath: "#/properties/machine/properties/ringPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                    }
                                                    var valid1 = _errs38 === errors;
                                                  } else
                                                    var valid1 = !0;
                                                  if (valid1) {
                                                    if (data4.waits !== void 0) {
                                                      let data19 = data4.waits, _errs40 = errors;
                                                      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                                        return validate20.errors = [{ instancePath: instancePath + "/machine/waits", schemaPath: "#/properties/machine/properties/waits/type", keyword: "type", params: { type: "integer" } }], !1;
                                                      if (errors === _errs40 && typeof data19 == "number" && isFinite(data19)) {
                                                        if (data19 > 64 || isNaN(data19))
                                                          return validate20.errors = [{ instancePath: instancePath + "/machine/waits", schemaPath: "#/properties/machine/properties/waits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } }], !1;
                                                        if (data19 < 1 || isNaN(data19))
                                                          return validate20.errors = [{ instancePath: instancePath + "/machine/waits", schemaPath: "#/properties/machine/properties/waits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                      }
                                                      var valid1 = _errs40 === errors;
                                                    } else
                                                      var valid1 = !0;
                                                    if (valid1)
                                                      if (data4.types !== void 0) {
                                                        let data20 = data4.types, _errs42 = errors;
                                                        if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                                          return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/type", keyword: "type", params: { type: "integer" } }], !1;
                                                        if (errors === _errs42 && typeof data20 == "number" && isFinite(data20)) {
                                                          if (data20 > 65536 || isNaN(data20))
                                                            return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } }], !1;
                                                          if (data20 < 1 || isNaN(data20))
                                                            return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                        }
                                                        var valid1 = _errs42 === errors;
                                                      } else
                                                        var valid1 = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate20.errors = [{ instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.guests !== void 0) {
                      let data21 = data.guests, _errs44 = errors;
                      if (errors === _errs44)
                        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                          var props0 = {};
                          for (let key1 in data21)
                            if (pattern4.test(key1)) {
                              let data22 = data21[key1];
                              if (errors === errors)
                                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                  let missing1;
                                  if (data22.wasm === void 0 && (missing1 = "wasm"))
                                    return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                  {
                                    let _errs48 = errors;
                                    for (let key2 in data22)
                                      if (key2 !== "wasm") {
                                        return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                        break;
                                      }
                                    if (_errs48 === errors && data22.wasm !== void 0 && typeof data22.wasm != "string")
                                      return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/wasm", schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/properties/wasm/type", keyword: "type", params: { type: "string" } }], !1;
                                  }
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: "object" } }], !1;
                              props0[key1] = !0;
                            }
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/guests", schemaPath: "#/properties/guests/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs44 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.steps !== void 0) {
                        let data24 = data.steps, _errs51 = errors;
                        if (errors === _errs51)
                          if (Array.isArray(data24)) {
                            var valid4 = !0;
                            let len0 = data24.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data25 = data24[i0], _errs53 = errors, _errs54 = errors, valid5 = !1, _errs55 = errors;
                              if (errors === _errs55)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing2;
                                  if (data25.start === void 0 && (missing2 = "start")) {
                                    let err0 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  } else {
                                    let _errs57 = errors;
                                    for (let key3 in data25)
                                      if (!(key3 === "start" || key3 === "expect" || key3 === "why")) {
                                        let err1 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                        break;
                                      }
                                    if (_errs57 === errors) {
                                      if (data25.start !== void 0) {
                                        let data26 = data25.start, _errs58 = errors;
                                        if (errors === _errs58)
                                          if (Array.isArray(data26))
                                            if (data26.length < 1) {
                                              let err2 = { instancePath: instancePath + "/steps/" + i0 + "/start", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                            } else {
                                              var valid7 = !0;
                                              let len1 = data26.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data27 = data26[i1], _errs60 = errors;
                                                if (errors === _errs60)
                                                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                    let missing3;
                                                    if (data27.name === void 0 && (missing3 = "name") || data27.label === void 0 && (missing3 = "label") || data27.guest === void 0 && (missing3 = "guest")) {
                                                      let err3 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing3 } };
                                                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                    } else {
                                                      let _errs62 = errors;
                                                      for (let key4 in data27)
                                                        if (!(key4 === "name" || key4 === "label" || key4 === "guest" || key4 === "args")) {
                                                          let err4 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                          break;
                                                        }
                                                      if (_errs62 === errors) {
                                                        if (data27.name !== void 0) {
                                                          let data28 = data27.name, _errs63 = errors;
                                                          if (errors === _errs63)
                                                            if (typeof data28 == "string") {
                                                              if (!pattern4.test(data28)) {
                                                                let err5 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/name", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                              }
                                                            } else {
                                                              let err6 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/name", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                            }
                                                          var valid8 = _errs63 === errors;
                                                        } else
                                                          var valid8 = !0;
                                                        if (valid8) {
                                                          if (data27.label !== void 0) {
                                                            let _errs65 = errors;
                                                            if (typeof data27.label != "string") {
                                                              let err7 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/label", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                            }
                                                            var valid8 = _errs65 === errors;
                                                          } else
                                                            var valid8 = !0;
                                                          if (valid8) {
                                                            if (data27.guest !== void 0) {
                                                              let data30 = data27.guest, _errs67 = errors;
                                                              if (errors === _errs67)
                                                                if (typeof data30 == "string") {
                                                                  if (!pattern4.test(data30)) {
                                                                    let err8 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/guest", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                                  }
                                                                } else {
                                                                  let err9 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/guest", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                                }
                                                              var valid8 = _errs67 === errors;
                                                            } else
                                                              var valid8 = !0;
                                                            if (valid8)
                                                              if (data27.args !== void 0) {
                                                                let data31 = data27.args, _errs69 = errors;
                                                                if (errors === _errs69)
                                                                  if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                    var props1 = {};
                                                                    for (let key5 in data31)
                                                                      if (pattern7.test(key5)) {
                                                                        let data32 = data31[key5], _errs72 = errors, valid10 = !1, _errs73 = errors;
                                                                        if (typeof data32 != "string") {
                                                                          let err10 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                                        }
                                                                        var _valid1 = _errs73 === errors;
                                                                        valid10 = valid10 || _valid1;
                                                                        let _errs75 = errors;
                                                                        if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                                                                          let err11 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                                        }
                                                                        var _valid1 = _errs75 === errors;
                                                                        if (valid10 = valid10 || _valid1, valid10)
                                                                          errors = _errs72, vErrors !== null && (_errs72 ? vErrors.length = _errs72 : vErrors = null);
                                                                        else {
                                                                          let err12 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                                        }
                                                                        props1[key5] = !0;
                                                                      }
                                                                  } else {
                                                                    let err13 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/type", keyword: "type", params: { type: "object" } };
                                                                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                                  }
                                                                var valid8 = _errs69 === errors;
                                                              } else
                                                                var valid8 = !0;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    let err14 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/type", keyword: "type", params: { type: "object" } };
                                                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                  }
                                                var valid7 = _errs60 === errors;
                                                if (!valid7)
                                                  break;
                                              }
                                            }
                                          else {
                                            let err15 = { instancePath: instancePath + "/steps/" + i0 + "/start", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                          }
                                        var valid6 = _errs58 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6) {
                                        if (data25.expect !== void 0) {
                                          let data33 = data25.expect, _errs77 = errors;
                                          if (errors === _errs77)
                                            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                              let _errs79 = errors;
                                              for (let key6 in data33)
                                                if (!(key6 === "result" || key6 === "rule" || key6 === "says")) {
                                                  let err16 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                  break;
                                                }
                                              if (_errs79 === errors) {
                                                if (data33.result !== void 0) {
                                                  let _errs80 = errors;
                                                  if (typeof data33.result != "string") {
                                                    let err17 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                  }
                                                  var valid11 = _errs80 === errors;
                                                } else
                                                  var valid11 = !0;
                                                if (valid11) {
                                                  if (data33.rule !== void 0) {
                                                    let _errs82 = errors;
                                                    if (typeof data33.rule != "string") {
                                                      let err18 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                    }
                                                    var valid11 = _errs82 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11)
                                                    if (data33.says !== void 0) {
                                                      let data36 = data33.says, _errs84 = errors, _errs85 = errors, valid12 = !1, _errs86 = errors;
                                                      if (typeof data36 != "string") {
                                                        let err19 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                      }
                                                      var _valid2 = _errs86 === errors;
                                                      valid12 = valid12 || _valid2;
                                                      let _errs88 = errors;
                                                      if (errors === _errs88)
                                                        if (Array.isArray(data36)) {
                                                          var valid13 = !0;
                                                          let len2 = data36.length;
                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                            let _errs90 = errors;
                                                            if (typeof data36[i2] != "string") {
                                                              let err20 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                            }
                                                            var valid13 = _errs90 === errors;
                                                            if (!valid13)
                                                              break;
                                                          }
                                                        } else {
                                                          let err21 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                        }
                                                      var _valid2 = _errs88 === errors;
                                                      if (valid12 = valid12 || _valid2, valid12)
                                                        errors = _errs85, vErrors !== null && (_errs85 ? vErrors.length = _errs85 : vErrors = null);
                                                      else {
                                                        let err22 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                      }
                                                      var valid11 = _errs84 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                }
                                              }
                                            } else {
                                              let err23 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                            }
                                          var valid6 = _errs77 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6)
                                          if (data25.why !== void 0) {
                                            let _errs92 = errors;
                                            if (typeof data25.why != "string") {
                                              let err24 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                            }
                                            var valid6 = _errs92 === errors;
                                          } else
                                            var valid6 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err25 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                }
                              var _valid0 = _errs55 === errors;
                              if (valid5 = valid5 || _valid0, _valid0)
                                var props2 = !0;
                              let _errs94 = errors;
                              if (errors === _errs94)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing4;
                                  if (data25.pause === void 0 && (missing4 = "pause")) {
                                    let err26 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                  } else {
                                    let _errs96 = errors;
                                    for (let key7 in data25)
                                      if (!(key7 === "pause" || key7 === "expect" || key7 === "why")) {
                                        let err27 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                        break;
                                      }
                                    if (_errs96 === errors) {
                                      if (data25.pause !== void 0) {
                                        let data39 = data25.pause, _errs97 = errors;
                                        if (errors === _errs97)
                                          if (typeof data39 == "string") {
                                            if (!pattern4.test(data39)) {
                                              let err28 = { instancePath: instancePath + "/steps/" + i0 + "/pause", schemaPath: "#/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                            }
                                          } else {
                                            let err29 = { instancePath: instancePath + "/steps/" + i0 + "/pause", schemaPath: "#/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                          }
                                        var valid14 = _errs97 === errors;
                                      } else
                                        var valid14 = !0;
                                      if (valid14) {
                                        if (data25.expect !== void 0) {
                                          let data40 = data25.expect, _errs99 = errors;
                                          if (errors === _errs99)
                                            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                              let _errs101 = errors;
                                              for (let key8 in data40)
                                                if (!(key8 === "result" || key8 === "rule" || key8 === "says")) {
                                                  let err30 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                                  break;
                                                }
                                              if (_errs101 === errors) {
                                                if (data40.result !== void 0) {
                                                  let _errs102 = errors;
                                                  if (typeof data40.result != "string") {
                                                    let err31 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                                  }
                                                  var valid15 = _errs102 === errors;
                                                } else
                                                  var valid15 = !0;
                                                if (valid15) {
                                                  if (data40.rule !== void 0) {
                                                    let _errs104 = errors;
                                                    if (typeof data40.rule != "string") {
                                                      let err32 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                                                    }
                                                    var valid15 = _errs104 === errors;
                                                  } else
                                                    var valid15 = !0;
                                                  if (valid15)
                                                    if (data40.says !== void 0) {
                                                      let data43 = data40.says, _errs106 = errors, _errs107 = errors, valid16 = !1, _errs108 = errors;
                                                      if (typeof data43 != "string") {
                                                        let err33 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                                      }
                                                      var _valid3 = _errs108 === errors;
                                                      valid16 = valid16 || _valid3;
                                                      let _errs110 = errors;
                                                      if (errors === _errs110)
                                                        if (Array.isArray(data43)) {
                                                          var valid17 = !0;
                                                          let len3 = data43.length;
                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                            let _errs112 = errors;
                                                            if (typeof data43[i3] != "string") {
                                                              let err34 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i3, schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                                            }
                                                            var valid17 = _errs112 === errors;
                                                            if (!valid17)
                                                              break;
                                                          }
                                                        } else {
                                                          let err35 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                                        }
                                                      var _valid3 = _errs110 === errors;
                                                      if (valid16 = valid16 || _valid3, valid16)
                                                        errors = _errs107, vErrors !== null && (_errs107 ? vErrors.length = _errs107 : vErrors = null);
                                                      else {
                                                        let err36 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                                      }
                                                      var valid15 = _errs106 === errors;
                                                    } else
                                                      var valid15 = !0;
                                                }
                                              }
                                            } else {
                                              let err37 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                                            }
                                          var valid14 = _errs99 === errors;
                                        } else
                                          var valid14 = !0;
                                        if (valid14)
                                          if (data25.why !== void 0) {
                                            let _errs114 = errors;
                                            if (typeof data25.why != "string") {
                                              let err38 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                                            }
                                            var valid14 = _errs114 === errors;
                                          } else
                                            var valid14 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err39 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                                }
                              var _valid0 = _errs94 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs116 = errors;
                              if (errors === _errs116)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing5;
                                  if (data25.unpause === void 0 && (missing5 = "unpause")) {
                                    let err40 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing5 } };
                                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                                  } else {
                                    let _errs118 = errors;
                                    for (let key9 in data25)
                                      if (!(key9 === "unpause" || key9 === "expect" || key9 === "why")) {
                                        let err41 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                                        break;
                                      }
                                    if (_errs118 === errors) {
                                      if (data25.unpause !== void 0) {
                                        let data46 = data25.unpause, _errs119 = errors;
                                        if (errors === _errs119)
                                          if (typeof data46 == "string") {
                                            if (!pattern4.test(data46)) {
                                              let err42 = { instancePath: instancePath + "/steps/" + i0 + "/unpause", schemaPath: "#/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                                            }
                                          } else {
                                            let err43 = { instancePath: instancePath + "/steps/" + i0 + "/unpause", schemaPath: "#/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                                          }
                                        var valid18 = _errs119 === errors;
                                      } else
                                        var valid18 = !0;
                                      if (valid18) {
                                        if (data25.expect !== void 0) {
                                          let data47 = data25.expect, _errs121 = errors;
                                          if (errors === _errs121)
                                            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                              let _errs123 = errors;
                                              for (let key10 in data47)
                                                if (!(key10 === "result" || key10 === "rule" || key10 === "says")) {
                                                  let err44 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                                                  break;
                                                }
                                              if (_errs123 === errors) {
                                                if (data47.result !== void 0) {
                                                  let _errs124 = errors;
                                                  if (typeof data47.result != "string") {
                                                    let err45 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                                                  }
                                                  var valid19 = _errs124 === errors;
                                                } else
                                                  var valid19 = !0;
                                                if (valid19) {
                                                  if (data47.rule !== void 0) {
                                                    let _errs126 = errors;
                                                    if (typeof data47.rule != "string") {
                                                      let err46 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                                                    }
                                                    var valid19 = _errs126 === errors;
                                                  } else
                                                    var valid19 = !0;
                                                  if (valid19)
                                                    if (data47.says !== void 0) {
                                                      let data50 = data47.says, _errs128 = errors, _errs129 = errors, valid20 = !1, _errs130 = errors;
                                                      if (typeof data50 != "string") {
                                                        let err47 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                                                      }
                                                      var _valid4 = _errs130 === errors;
                                                      valid20 = valid20 || _valid4;
                                                      let _errs132 = errors;
                                                      if (errors === _errs132)
                                                        if (Array.isArray(data50)) {
                                                          var valid21 = !0;
                                                          let len4 = data50.length;
                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                            let _errs134 = errors;
                                                            if (typeof data50[i4] != "string") {
                                                              let err48 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i4, schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                                                            }
                                                            var valid21 = _errs134 === errors;
                                                            if (!valid21)
                                                              break;
                                                          }
                                                        } else {
                                                          let err49 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                                                        }
                                                      var _valid4 = _errs132 === errors;
                                                      if (valid20 = valid20 || _valid4, valid20)
                                                        errors = _errs129, vErrors !== null && (_errs129 ? vErrors.length = _errs129 : vErrors = null);
                                                      else {
                                                        let err50 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                                                      }
                                                      var valid19 = _errs128 === errors;
                                                    } else
                                                      var valid19 = !0;
                                                }
                                              }
                                            } else {
                                              let err51 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                                            }
                                          var valid18 = _errs121 === errors;
                                        } else
                                          var valid18 = !0;
                                        if (valid18)
                                          if (data25.why !== void 0) {
                                            let _errs136 = errors;
                                            if (typeof data25.why != "string") {
                                              let err52 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                                            }
                                            var valid18 = _errs136 === errors;
                                          } else
                                            var valid18 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err53 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                                }
                              var _valid0 = _errs116 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs138 = errors;
                              if (errors === _errs138)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing6;
                                  if (data25.destroy === void 0 && (missing6 = "destroy")) {
                                    let err54 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing6 } };
                                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                                  } else {
                                    let _errs140 = errors;
                                    for (let key11 in data25)
                                      if (!(key11 === "destroy" || key11 === "expect" || key11 === "why")) {
                                        let err55 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                                        break;
                                      }
                                    if (_errs140 === errors) {
                                      if (data25.destroy !== void 0) {
                                        let data53 = data25.destroy, _errs141 = errors;
                                        if (errors === _errs141)
                                          if (typeof data53 == "string") {
                                            if (!pattern4.test(data53)) {
                                              let err56 = { instancePath: instancePath + "/steps/" + i0 + "/destroy", schemaPath: "#/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                            }
                                          } else {
                                            let err57 = { instancePath: instancePath + "/steps/" + i0 + "/destroy", schemaPath: "#/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                          }
                                        var valid22 = _errs141 === errors;
                                      } else
                                        var valid22 = !0;
                                      if (valid22) {
                                        if (data25.expect !== void 0) {
                                          let data54 = data25.expect, _errs143 = errors;
                                          if (errors === _errs143)
                                            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                              let _errs145 = errors;
                                              for (let key12 in data54)
                                                if (!(key12 === "result" || key12 === "rule" || key12 === "says")) {
                                                  let err58 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                                  break;
                                                }
                                              if (_errs145 === errors) {
                                                if (data54.result !== void 0) {
                                                  let _errs146 = errors;
                                                  if (typeof data54.result != "string") {
                                                    let err59 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                                  }
                                                  var valid23 = _errs146 === errors;
                                                } else
                                                  var valid23 = !0;
                                                if (valid23) {
                                                  if (data54.rule !== void 0) {
                                                    let _errs148 = errors;
                                                    if (typeof data54.rule != "string") {
                                                      let err60 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                                    }
                                                    var valid23 = _errs148 === errors;
                                                  } else
                                                    var valid23 = !0;
                                                  if (valid23)
                                                    if (data54.says !== void 0) {
                                                      let data57 = data54.says, _errs150 = errors, _errs151 = errors, valid24 = !1, _errs152 = errors;
                                                      if (typeof data57 != "string") {
                                                        let err61 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                                      }
                                                      var _valid5 = _errs152 === errors;
                                                      valid24 = valid24 || _valid5;
                                                      let _errs154 = errors;
                                                      if (errors === _errs154)
                                                        if (Array.isArray(data57)) {
                                                          var valid25 = !0;
                                                          let len5 = data57.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            let _errs156 = errors;
                                                            if (typeof data57[i5] != "string") {
                                                              let err62 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i5, schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                                            }
                                                            var valid25 = _errs156 === errors;
                                                            if (!valid25)
                                                              break;
                                                          }
                                                        } else {
                                                          let err63 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                                        }
                                                      var _valid5 = _errs154 === errors;
                                                      if (valid24 = valid24 || _valid5, valid24)
                                                        errors = _errs151, vErrors !== null && (_errs151 ? vErrors.length = _errs151 : vErrors = null);
                                                      else {
                                                        let err64 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                                      }
                                                      var valid23 = _errs150 === errors;
                                                    } else
                                                      var valid23 = !0;
                                                }
                                              }
                                            } else {
                                              let err65 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                            }
                                          var valid22 = _errs143 === errors;
                                        } else
                                          var valid22 = !0;
                                        if (valid22)
                                          if (data25.why !== void 0) {
                                            let _errs158 = errors;
                                            if (typeof data25.why != "string") {
                                              let err66 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                            }
                                            var valid22 = _errs158 === errors;
                                          } else
                                            var valid22 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err67 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                }
                              var _valid0 = _errs138 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs160 = errors;
                              if (errors === _errs160)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing7;
                                  if (data25.page_out === void 0 && (missing7 = "page_out")) {
                                    let err68 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing7 } };
                                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                  } else {
                                    let _errs162 = errors;
                                    for (let key13 in data25)
                                      if (!(key13 === "page_out" || key13 === "expect" || key13 === "why")) {
                                        let err69 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                        break;
                                      }
                                    if (_errs162 === errors) {
                                      if (data25.page_out !== void 0) {
                                        let data60 = data25.page_out, _errs163 = errors;
                                        if (errors === _errs163)
                                          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                            let missing8;
                                            if (data60.domain === void 0 && (missing8 = "domain") || data60.frames === void 0 && (missing8 = "frames")) {
                                              let err70 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/required", keyword: "required", params: { missingProperty: missing8 } };
                                              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                            } else {
                                              let _errs165 = errors;
                                              for (let key14 in data60)
                                                if (!(key14 === "domain" || key14 === "frames")) {
                                                  let err71 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                                  vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                                  break;
                                                }
                                              if (_errs165 === errors) {
                                                if (data60.domain !== void 0) {
                                                  let data61 = data60.domain, _errs166 = errors;
                                                  if (errors === _errs166)
                                                    if (typeof data61 == "string") {
                                                      if (!pattern4.test(data61)) {
                                                        let err72 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/domain", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                                      }
                                                    } else {
                                                      let err73 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/domain", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                                    }
                                                  var valid27 = _errs166 === errors;
                                                } else
                                                  var valid27 = !0;
                                                if (valid27)
                                                  if (data60.frames !== void 0) {
                                                    let data62 = data60.frames, _errs168 = errors;
                                                    if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
                                                      let err74 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/frames/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                                                    }
                                                    if (errors === _errs168 && typeof data62 == "number" && isFinite(data62)) {
                                                      if (data62 > 65536 || isNaN(data62)) {
                                                        let err75 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                                                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                                      } else if (data62 < 1 || isNaN(data62)) {
                                                        let err76 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                                      }
                                                    }
                                                    var valid27 = _errs168 === errors;
                                                  } else
                                                    var valid27 = !0;
                                              }
                                            }
                                          } else {
                                            let err77 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                          }
                                        var valid26 = _errs163 === errors;
                                      } else
                                        var valid26 = !0;
                                      if (valid26) {
                                        if (data25.expect !== void 0) {
                                          let data63 = data25.expect, _errs170 = errors;
                                          if (errors === _errs170)
                                            if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                              let _errs172 = errors;
                                              for (let key15 in data63)
                                                if (!(key15 === "result" || key15 === "rule" || key15 === "says")) {
                                                  let err78 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                                  break;
                                                }
                                              if (_errs172 === errors) {
                                                if (data63.result !== void 0) {
                                                  let _errs173 = errors;
                                                  if (typeof data63.result != "string") {
                                                    let err79 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                                  }
                                                  var valid28 = _errs173 === errors;
                                                } else
                                                  var valid28 = !0;
                                                if (valid28) {
                                                  if (data63.rule !== void 0) {
                                                    let _errs175 = errors;
                                                    if (typeof data63.rule != "string") {
                                                      let err80 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                                    }
                                                    var valid28 = _errs175 === errors;
                                                  } else
                                                    var valid28 = !0;
                                                  if (valid28)
                                                    if (data63.says !== void 0) {
                                                      let data66 = data63.says, _errs177 = errors, _errs178 = errors, valid29 = !1, _errs179 = errors;
                                                      if (typeof data66 != "string") {
                                                        let err81 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                                      }
                                                      var _valid6 = _errs179 === errors;
                                                      valid29 = valid29 || _valid6;
                                                      let _errs181 = errors;
                                                      if (errors === _errs181)
                                                        if (Array.isArray(data66)) {
                                                          var valid30 = !0;
                                                          let len6 = data66.length;
                                                          for (let i6 = 0; i6 < len6; i6++) {
                                                            let _errs183 = errors;
                                                            if (typeof data66[i6] != "string") {
                                                              let err82 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i6, schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                                            }
                                                            var valid30 = _errs183 === errors;
                                                            if (!valid30)
                                                              break;
                                                          }
                                                        } else {
                                                          let err83 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                                        }
                                                      var _valid6 = _errs181 === errors;
                                                      if (valid29 = valid29 || _valid6, valid29)
                                                        errors = _errs178, vErrors !== null && (_errs178 ? vErrors.length = _errs178 : vErrors = null);
                                                      else {
                                                        let err84 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                                      }
                                                      var valid28 = _errs177 === errors;
                                                    } else
                                                      var valid28 = !0;
                                                }
                                              }
                                            } else {
                                              let err85 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                            }
                                          var valid26 = _errs170 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26)
                                          if (data25.why !== void 0) {
                                            let _errs185 = errors;
                                            if (typeof data25.why != "string") {
                                              let err86 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                            }
                                            var valid26 = _errs185 === errors;
                                          } else
                                            var valid26 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err87 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                }
                              var _valid0 = _errs160 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs187 = errors;
                              if (errors === _errs187)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing9;
                                  if (data25.load_policy === void 0 && (missing9 = "load_policy")) {
                                    let err88 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing9 } };
                                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                  } else {
                                    let _errs189 = errors;
                                    for (let key16 in data25)
                                      if (!(key16 === "load_policy" || key16 === "mode" || key16 === "expect" || key16 === "why")) {
                                        let err89 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                        break;
                                      }
                                    if (_errs189 === errors) {
                                      if (data25.load_policy !== void 0) {
                                        let _errs190 = errors;
                                        if (typeof data25.load_policy != "string") {
                                          let err90 = { instancePath: instancePath + "/steps/" + i0 + "/load_policy", schemaPath: "#/properties/steps/items/anyOf/5/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                                        }
                                        var valid31 = _errs190 === errors;
                                      } else
                                        var valid31 = !0;
                                      if (valid31) {
                                        if (data25.mode !== void 0) {
                                          let data70 = data25.mode, _errs192 = errors, _errs193 = errors, valid32 = !1, _errs194 = errors;
                                          if (typeof data70 != "string") {
                                            let err91 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                          }
                                          if (data70 !== "reject") {
                                            let err92 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                                            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                          }
                                          var _valid7 = _errs194 === errors;
                                          valid32 = valid32 || _valid7;
                                          let _errs196 = errors;
                                          if (typeof data70 != "string") {
                                            let err93 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                          }
                                          if (data70 !== "revoke") {
                                            let err94 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf/1/const", keyword: "const", params: { allowedValue: "revoke" } };
                                            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                          }
                                          var _valid7 = _errs196 === errors;
                                          if (valid32 = valid32 || _valid7, valid32)
                                            errors = _errs193, vErrors !== null && (_errs193 ? vErrors.length = _errs193 : vErrors = null);
                                          else {
                                            let err95 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf", keyword: "anyOf", params: {} };
                                            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                          }
                                          var valid31 = _errs192 === errors;
                                        } else
                                          var valid31 = !0;
                                        if (valid31) {
                                          if (data25.expect !== void 0) {
                                            let data71 = data25.expect, _errs198 = errors;
                                            if (errors === _errs198)
                                              if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                                                let _errs200 = errors;
                                                for (let key17 in data71)
                                                  if (!(key17 === "result" || key17 === "rule" || key17 === "says")) {
                                                    let err96 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                                    vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                                    break;
                                                  }
                                                if (_errs200 === errors) {
                                                  if (data71.result !== void 0) {
                                                    let _errs201 = errors;
                                                    if (typeof data71.result != "string") {
                                                      let err97 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                                    }
                                                    var valid33 = _errs201 === errors;
                                                  } else
                                                    var valid33 = !0;
                                                  if (valid33) {
                                                    if (data71.rule !== void 0) {
                                                      let _errs203 = errors;
                                                      if (typeof data71.rule != "string") {
                                                        let err98 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                                      }
                                                      var valid33 = _errs203 === errors;
                                                    } else
                                                      var valid33 = !0;
                                                    if (valid33)
                                                      if (data71.says !== void 0) {
                                                        let data74 = data71.says, _errs205 = errors, _errs206 = errors, valid34 = !1, _errs207 = errors;
                                                        if (typeof data74 != "string") {
                                                          let err99 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                                        }
                                                        var _valid8 = _errs207 === errors;
                                                        valid34 = valid34 || _valid8;
                                                        let _errs209 = errors;
                                                        if (errors === _errs209)
                                                          if (Array.isArray(data74)) {
                                                            var valid35 = !0;
                                                            let len7 = data74.length;
                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                              let _errs211 = errors;
                                                              if (typeof data74[i7] != "string") {
                                                                let err100 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i7, schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                                              }
                                                              var valid35 = _errs211 === errors;
                                                              if (!valid35)
                                                                break;
                                                            }
                                                          } else {
                                                            let err101 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                                          }
                                                        var _valid8 = _errs209 === errors;
                                                        if (valid34 = valid34 || _valid8, valid34)
                                                          errors = _errs206, vErrors !== null && (_errs206 ? vErrors.length = _errs206 : vErrors = null);
                                                        else {
                                                          let err102 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                                        }
                                                        var valid33 = _errs205 === errors;
                                                      } else
                                                        var valid33 = !0;
                                                  }
                                                }
                                              } else {
                                                let err103 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                              }
                                            var valid31 = _errs198 === errors;
                                          } else
                                            var valid31 = !0;
                                          if (valid31)
                                            if (data25.why !== void 0) {
                                              let _errs213 = errors;
                                              if (typeof data25.why != "string") {
                                                let err104 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                              }
                                              var valid31 = _errs213 === errors;
                                            } else
                                              var valid31 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  let err105 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                }
                              var _valid0 = _errs187 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs215 = errors;
                              if (errors === _errs215)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing10;
                                  if (data25.test_policy === void 0 && (missing10 = "test_policy")) {
                                    let err106 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing10 } };
                                    vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                  } else {
                                    let _errs217 = errors;
                                    for (let key18 in data25)
                                      if (!(key18 === "test_policy" || key18 === "expect" || key18 === "why")) {
                                        let err107 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                        break;
                                      }
                                    if (_errs217 === errors) {
                                      if (data25.test_policy !== void 0) {
                                        let _errs218 = errors;
                                        if (typeof data25.test_policy != "string") {
                                          let err108 = { instancePath: instancePath + "/steps/" + i0 + "/test_policy", schemaPath: "#/properties/steps/items/anyOf/6/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                        }
                                        var valid36 = _errs218 === errors;
                                      } else
                                        var valid36 = !0;
                                      if (valid36) {
                                        if (data25.expect !== void 0) {
                                          let data78 = data25.expect, _errs220 = errors;
                                          if (errors === _errs220)
                                            if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                              let _errs222 = errors;
                                              for (let key19 in data78)
                                                if (!(key19 === "result" || key19 === "rule" || key19 === "says")) {
                                                  let err109 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                                  break;
                                                }
                                              if (_errs222 === errors) {
                                                if (data78.result !== void 0) {
                                                  let _errs223 = errors;
                                                  if (typeof data78.result != "string") {
                                                    let err110 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                                  }
                                                  var valid37 = _errs223 === errors;
                                                } else
                                                  var valid37 = !0;
                                                if (valid37) {
                                                  if (data78.rule !== void 0) {
                                                    let _errs225 = errors;
                                                    if (typeof data78.rule != "string") {
                                                      let err111 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                                    }
                                                    var valid37 = _errs225 === errors;
                                                  } else
                                                    var valid37 = !0;
                                                  if (valid37)
                                                    if (data78.says !== void 0) {
                                                      let data81 = data78.says, _errs227 = errors, _errs228 = errors, valid38 = !1, _errs229 = errors;
                                                      if (typeof data81 != "string") {
                                                        let err112 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                                      }
                                                      var _valid9 = _errs229 === errors;
                                                      valid38 = valid38 || _valid9;
                                                      let _errs231 = errors;
                                                      if (errors === _errs231)
                                                        if (Array.isArray(data81)) {
                                                          var valid39 = !0;
                                                          let len8 = data81.length;
                                                          for (let i8 = 0; i8 < len8; i8++) {
                                                            let _errs233 = errors;
                                                            if (typeof data81[i8] != "string") {
                                                              let err113 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i8, schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                                            }
                                                            var valid39 = _errs233 === errors;
                                                            if (!valid39)
                                                              break;
                                                          }
                                                        } else {
                                                          let err114 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                                        }
                                                      var _valid9 = _errs231 === errors;
                                                      if (valid38 = valid38 || _valid9, valid38)
                                                        errors = _errs228, vErrors !== null && (_errs228 ? vErrors.length = _errs228 : vErrors = null);
                                                      else {
                                                        let err115 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                                      }
                                                      var valid37 = _errs227 === errors;
                                                    } else
                                                      var valid37 = !0;
                                                }
                                              }
                                            } else {
                                              let err116 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                            }
                                          var valid36 = _errs220 === errors;
                                        } else
                                          var valid36 = !0;
                                        if (valid36)
                                          if (data25.why !== void 0) {
                                            let _errs235 = errors;
                                            if (typeof data25.why != "string") {
                                              let err117 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                            }
                                            var valid36 = _errs235 === errors;
                                          } else
                                            var valid36 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err118 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                }
                              var _valid0 = _errs215 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs237 = errors;
                              if (errors === _errs237)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing11;
                                  if (data25.wait === void 0 && (missing11 = "wait")) {
                                    let err119 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/required", keyword: "required", params: { missingProperty: missing11 } };
                                    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                  } else {
                                    let _errs239 = errors;
                                    for (let key20 in data25)
                                      if (!(key20 === "wait" || key20 === "why")) {
                                        let err120 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                        break;
                                      }
                                    if (_errs239 === errors) {
                                      if (data25.wait !== void 0) {
                                        let data84 = data25.wait, _errs240 = errors, _errs241 = errors, valid41 = !1, _errs242 = errors;
                                        if (typeof data84 != "string") {
                                          let err121 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                        }
                                        if (data84 !== "idle") {
                                          let err122 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                          vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                        }
                                        var _valid10 = _errs242 === errors;
                                        valid41 = valid41 || _valid10;
                                        let _errs244 = errors;
                                        if (errors === _errs244)
                                          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                            let missing12;
                                            if (data84.console === void 0 && (missing12 = "console") || data84.contains === void 0 && (missing12 = "contains")) {
                                              let err123 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing12 } };
                                              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                            } else {
                                              let _errs246 = errors;
                                              for (let key21 in data84)
                                                if (!(key21 === "console" || key21 === "contains" || key21 === "within")) {
                                                  let err124 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                                                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                                                  break;
                                                }
                                              if (_errs246 === errors) {
                                                if (data84.console !== void 0) {
                                                  let data85 = data84.console, _errs247 = errors;
                                                  if (errors === _errs247)
                                                    if (typeof data85 == "string") {
                                                      if (!pattern4.test(data85)) {
                                                        let err125 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                                      }
                                                    } else {
                                                      let err126 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                                    }
                                                  var valid42 = _errs247 === errors;
                                                } else
                                                  var valid42 = !0;
                                                if (valid42) {
                                                  if (data84.contains !== void 0) {
                                                    let _errs249 = errors;
                                                    if (typeof data84.contains != "string") {
                                                      let err127 = { instancePath: instancePath + "/steps/" + i0 + "/wait/contains", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                                    }
                                                    var valid42 = _errs249 === errors;
                                                  } else
                                                    var valid42 = !0;
                                                  if (valid42)
                                                    if (data84.within !== void 0) {
                                                      let data87 = data84.within, _errs251 = errors;
                                                      if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
                                                        let err128 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                                      }
                                                      if (errors === _errs251 && typeof data87 == "number" && isFinite(data87)) {
                                                        if (data87 > 1e6 || isNaN(data87)) {
                                                          let err129 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                          vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                                                        } else if (data87 < 1 || isNaN(data87)) {
                                                          let err130 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                          vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                                        }
                                                      }
                                                      var valid42 = _errs251 === errors;
                                                    } else
                                                      var valid42 = !0;
                                                }
                                              }
                                            }
                                          } else {
                                            let err131 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                          }
                                        var _valid10 = _errs244 === errors;
                                        if (valid41 = valid41 || _valid10, _valid10)
                                          var props3 = !0;
                                        let _errs253 = errors;
                                        if (errors === _errs253)
                                          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                            let missing13;
                                            if (data84.ended === void 0 && (missing13 = "ended")) {
                                              let err132 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing13 } };
                                              vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                            } else {
                                              let _errs255 = errors;
                                              for (let key22 in data84)
                                                if (!(key22 === "ended" || key22 === "within")) {
                                                  let err133 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                                  break;
                                                }
                                              if (_errs255 === errors) {
                                                if (data84.ended !== void 0) {
                                                  let data88 = data84.ended, _errs256 = errors;
                                                  if (errors === _errs256)
                                                    if (typeof data88 == "string") {
                                                      if (!pattern4.test(data88)) {
                                                        let err134 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                                      }
                                                    } else {
                                                      let err135 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                                                    }
                                                  var valid43 = _errs256 === errors;
                                                } else
                                                  var valid43 = !0;
                                                if (valid43)
                                                  if (data84.within !== void 0) {
                                                    let data89 = data84.within, _errs258 = errors;
                                                    if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
                                                      let err136 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                                                    }
                                                    if (errors === _errs258 && typeof data89 == "number" && isFinite(data89)) {
                                                      if (data89 > 1e6 || isNaN(data89)) {
                                                        let err137 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                                                      } else if (data89 < 1 || isNaN(data89)) {
                                                        let err138 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                                                      }
                                                    }
                                                    var valid43 = _errs258 === errors;
                                                  } else
                                                    var valid43 = !0;
                                              }
                                            }
                                          } else {
                                            let err139 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                                          }
                                        var _valid10 = _errs253 === errors;
                                        valid41 = valid41 || _valid10, _valid10 && props3 !== !0 && (props3 = !0);
                                        let _errs260 = errors;
                                        if (errors === _errs260)
                                          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                            let missing14;
                                            if (data84.turns === void 0 && (missing14 = "turns")) {
                                              let err140 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing14 } };
                                              vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                                            } else {
                                              let _errs262 = errors;
                                              for (let key23 in data84)
                                                if (key23 !== "turns") {
                                                  let err141 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                                  vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                                                  break;
                                                }
                                              if (_errs262 === errors && data84.turns !== void 0) {
                                                let data90 = data84.turns, _errs263 = errors;
                                                if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
                                                  let err142 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                                                }
                                                if (errors === _errs263 && typeof data90 == "number" && isFinite(data90)) {
                                                  if (data90 > 1e6 || isNaN(data90)) {
                                                    let err143 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                                                  } else if (data90 < 1 || isNaN(data90)) {
                                                    let err144 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            let err145 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                                          }
                                        var _valid10 = _errs260 === errors;
                                        if (valid41 = valid41 || _valid10, _valid10 && props3 !== !0 && (props3 = !0), valid41)
                                          errors = _errs241, vErrors !== null && (_errs241 ? vErrors.length = _errs241 : vErrors = null);
                                        else {
                                          let err146 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                          vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                                        }
                                        var valid40 = _errs240 === errors;
                                      } else
                                        var valid40 = !0;
                                      if (valid40)
                                        if (data25.why !== void 0) {
                                          let _errs265 = errors;
                                          if (typeof data25.why != "string") {
                                            let err147 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/7/properties/why/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                                          }
                                          var valid40 = _errs265 === errors;
                                        } else
                                          var valid40 = !0;
                                    }
                                  }
                                } else {
                                  let err148 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                                }
                              var _valid0 = _errs237 === errors;
                              if (valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0), valid5)
                                errors = _errs54, vErrors !== null && (_errs54 ? vErrors.length = _errs54 : vErrors = null);
                              else {
                                let err149 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                return vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++, validate20.errors = vErrors, !1;
                              }
                              var valid4 = _errs53 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate20.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs51 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.expect !== void 0) {
                          let data92 = data.expect, _errs267 = errors;
                          if (errors === _errs267)
                            if (Array.isArray(data92)) {
                              if (data92.length < 1)
                                return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                              {
                                var valid45 = !0;
                                let len9 = data92.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                  let data93 = data92[i9], _errs269 = errors, _errs270 = errors, valid46 = !1, _errs271 = errors;
                                  if (errors === _errs271)
                                    if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                      let missing15;
                                      if (data93.console === void 0 && (missing15 = "console") || data93.contains === void 0 && (missing15 = "contains")) {
                                        let err150 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing15 } };
                                        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                                      } else {
                                        let _errs273 = errors;
                                        for (let key24 in data93)
                                          if (!(key24 === "console" || key24 === "contains")) {
                                            let err151 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                                            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                                            break;
                                          }
                                        if (_errs273 === errors) {
                                          if (data93.console !== void 0) {
                                            let data94 = data93.console, _errs274 = errors;
                                            if (errors === _errs274)
                                              if (typeof data94 == "string") {
                                                if (!pattern4.test(data94)) {
                                                  let err152 = { instancePath: instancePath + "/expect/" + i9 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                                                }
                                              } else {
                                                let err153 = { instancePath: instancePath + "/expect/" + i9 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                                              }
                                            var valid47 = _errs274 === errors;
                                          } else
                                            var valid47 = !0;
                                          if (valid47)
                                            if (data93.contains !== void 0) {
                                              let _errs276 = errors;
                                              if (typeof data93.contains != "string") {
                                                let err154 = { instancePath: instancePath + "/expect/" + i9 + "/contains", schemaPath: "#/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                              }
                                              var valid47 = _errs276 === errors;
                                            } else
                                              var valid47 = !0;
                                        }
                                      }
                                    } else {
                                      let err155 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                                    }
                                  var _valid11 = _errs271 === errors;
                                  if (valid46 = valid46 || _valid11, _valid11)
                                    var props4 = !0;
                                  let _errs278 = errors;
                                  if (errors === _errs278)
                                    if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                      let missing16;
                                      if (data93.policy === void 0 && (missing16 = "policy") || data93.version === void 0 && (missing16 = "version") || data93.epoch === void 0 && (missing16 = "epoch")) {
                                        let err156 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing16 } };
                                        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                                      } else {
                                        let _errs280 = errors;
                                        for (let key25 in data93)
                                          if (!(key25 === "policy" || key25 === "version" || key25 === "epoch")) {
                                            let err157 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                                            vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                            break;
                                          }
                                        if (_errs280 === errors) {
                                          if (data93.policy !== void 0) {
                                            let _errs281 = errors;
                                            if (typeof data93.policy != "string") {
                                              let err158 = { instancePath: instancePath + "/expect/" + i9 + "/policy", schemaPath: "#/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                                            }
                                            var valid48 = _errs281 === errors;
                                          } else
                                            var valid48 = !0;
                                          if (valid48) {
                                            if (data93.version !== void 0) {
                                              let _errs283 = errors;
                                              if (typeof data93.version != "string") {
                                                let err159 = { instancePath: instancePath + "/expect/" + i9 + "/version", schemaPath: "#/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                                              }
                                              var valid48 = _errs283 === errors;
                                            } else
                                              var valid48 = !0;
                                            if (valid48)
                                              if (data93.epoch !== void 0) {
                                                let data98 = data93.epoch, _errs285 = errors;
                                                if (!(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98))) {
                                                  let err160 = { instancePath: instancePath + "/expect/" + i9 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                                                }
                                                if (errors === _errs285 && typeof data98 == "number" && isFinite(data98) && (data98 < 1 || isNaN(data98))) {
                                                  let err161 = { instancePath: instancePath + "/expect/" + i9 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                  vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                                                }
                                                var valid48 = _errs285 === errors;
                                              } else
                                                var valid48 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err162 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                                    }
                                  var _valid11 = _errs278 === errors;
                                  valid46 = valid46 || _valid11, _valid11 && props4 !== !0 && (props4 = !0);
                                  let _errs287 = errors;
                                  if (errors === _errs287)
                                    if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                      let missing17;
                                      if (data93.domain === void 0 && (missing17 = "domain") || data93.state === void 0 && (missing17 = "state")) {
                                        let err163 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing17 } };
                                        vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                                      } else {
                                        let _errs289 = errors;
                                        for (let key26 in data93)
                                          if (!(key26 === "domain" || key26 === "state" || key26 === "reason")) {
                                            let err164 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                                            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                                            break;
                                          }
                                        if (_errs289 === errors) {
                                          if (data93.domain !== void 0) {
                                            let data99 = data93.domain, _errs290 = errors;
                                            if (errors === _errs290)
                                              if (typeof data99 == "string") {
                                                if (!pattern4.test(data99)) {
                                                  let err165 = { instancePath: instancePath + "/expect/" + i9 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                                                }
                                              } else {
                                                let err166 = { instancePath: instancePath + "/expect/" + i9 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                                              }
                                            var valid49 = _errs290 === errors;
                                          } else
                                            var valid49 = !0;
                                          if (valid49) {
                                            if (data93.state !== void 0) {
                                              let data100 = data93.state, _errs292 = errors;
                                              if (!(data100 === "live" || data100 === "shutdown" || data100 === "gone")) {
                                                let err167 = { instancePath: instancePath + "/expect/" + i9 + "/state", schemaPath: "#/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.expect.items.anyOf[2].properties.state.enum } };
                                                vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                                              }
                                              var valid49 = _errs292 === errors;
                                            } else
                                              var valid49 = !0;
                                            if (valid49)
                                              if (data93.reason !== void 0) {
                                                let _errs293 = errors;
                                                if (typeof data93.reason != "string") {
                                                  let err168 = { instancePath: instancePath + "/expect/" + i9 + "/reason", schemaPath: "#/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                                                }
                                                var valid49 = _errs293 === errors;
                                              } else
                                                var valid49 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err169 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                                    }
                                  var _valid11 = _errs287 === errors;
                                  valid46 = valid46 || _valid11, _valid11 && props4 !== !0 && (props4 = !0);
                                  let _errs295 = errors;
                                  if (errors === _errs295)
                                    if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                      let missing18;
                                      if (data93.domain === void 0 && (missing18 = "domain") || data93.call === void 0 && (missing18 = "call") || data93.result === void 0 && (missing18 = "result")) {
                                        let err170 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing18 } };
                                        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                                      } else {
                                        let _errs297 = errors;
                                        for (let key27 in data93)
                                          if (!(key27 === "domain" || key27 === "call" || key27 === "result" || key27 === "rule" || key27 === "times" || key27 === "only")) {
                                            let err171 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                                            vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                                            break;
                                          }
                                        if (_errs297 === errors) {
                                          if (data93.domain !== void 0) {
                                            let data102 = data93.domain, _errs298 = errors;
                                            if (errors === _errs298)
                                              if (typeof data102 == "string") {
                                                if (!pattern4.test(data102)) {
                                                  let err172 = { instancePath: instancePath + "/expect/" + i9 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                                                }
                                              } else {
                                                let err173 = { instancePath: instancePath + "/expect/" + i9 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                                              }
                                            var valid50 = _errs298 === errors;
                                          } else
                                            var valid50 = !0;
                                          if (valid50) {
                                            if (data93.call !== void 0) {
                                              let _errs300 = errors;
                                              if (typeof data93.call != "string") {
                                                let err174 = { instancePath: instancePath + "/expect/" + i9 + "/call", schemaPath: "#/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                                              }
                                              var valid50 = _errs300 === errors;
                                            } else
                                              var valid50 = !0;
                                            if (valid50) {
                                              if (data93.result !== void 0) {
                                                let _errs302 = errors;
                                                if (typeof data93.result != "string") {
                                                  let err175 = { instancePath: instancePath + "/expect/" + i9 + "/result", schemaPath: "#/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                                                }
                                                var valid50 = _errs302 === errors;
                                              } else
                                                var valid50 = !0;
                                              if (valid50) {
                                                if (data93.rule !== void 0) {
                                                  let _errs304 = errors;
                                                  if (typeof data93.rule != "string") {
                                                    let err176 = { instancePath: instancePath + "/expect/" + i9 + "/rule", schemaPath: "#/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                                                  }
                                                  var valid50 = _errs304 === errors;
                                                } else
                                                  var valid50 = !0;
                                                if (valid50) {
                                                  if (data93.times !== void 0) {
                                                    let data106 = data93.times, _errs306 = errors;
                                                    if (!(typeof data106 == "number" && !(data106 % 1) && !isNaN(data106) && isFinite(data106))) {
                                                      let err177 = { instancePath: instancePath + "/expect/" + i9 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                                                    }
                                                    if (errors === _errs306 && typeof data106 == "number" && isFinite(data106) && (data106 < 0 || isNaN(data106))) {
                                                      let err178 = { instancePath: instancePath + "/expect/" + i9 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                      vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                                                    }
                                                    var valid50 = _errs306 === errors;
                                                  } else
                                                    var valid50 = !0;
                                                  if (valid50)
                                                    if (data93.only !== void 0) {
                                                      let _errs308 = errors;
                                                      if (typeof data93.only != "boolean") {
                                                        let err179 = { instancePath: instancePath + "/expect/" + i9 + "/only", schemaPath: "#/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                                                      }
                                                      var valid50 = _errs308 === errors;
                                                    } else
                                                      var valid50 = !0;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      let err180 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                                    }
                                  var _valid11 = _errs295 === errors;
                                  if (valid46 = valid46 || _valid11, _valid11 && props4 !== !0 && (props4 = !0), valid46)
                                    errors = _errs270, vErrors !== null && (_errs270 ? vErrors.length = _errs270 : vErrors = null);
                                  else {
                                    let err181 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++, validate20.errors = vErrors, !1;
                                  }
                                  var valid45 = _errs269 === errors;
                                  if (!valid45)
                                    break;
                                }
                              }
                            } else
                              return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                          var valid0 = _errs267 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.control !== void 0) {
                            let data108 = data.control, _errs310 = errors;
                            if (errors === _errs310)
                              if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                let missing19;
                                if (data108.policy === void 0 && (missing19 = "policy") || data108.steps === void 0 && (missing19 = "steps") || data108.expect === void 0 && (missing19 = "expect"))
                                  return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/required", keyword: "required", params: { missingProperty: missing19 } }], !1;
                                {
                                  let _errs312 = errors;
                                  for (let key28 in data108)
                                    if (!(key28 === "policy" || key28 === "steps" || key28 === "expect")) {
                                      return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } }], !1;
                                      break;
                                    }
                                  if (_errs312 === errors) {
                                    if (data108.policy !== void 0) {
                                      let _errs313 = errors;
                                      if (typeof data108.policy != "string")
                                        return validate20.errors = [{ instancePath: instancePath + "/control/policy", schemaPath: "#/properties/control/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid51 = _errs313 === errors;
                                    } else
                                      var valid51 = !0;
                                    if (valid51) {
                                      if (data108.steps !== void 0) {
                                        let data110 = data108.steps, _errs315 = errors;
                                        if (errors === _errs315)
                                          if (Array.isArray(data110)) {
                                            var valid52 = !0;
                                            let len10 = data110.length;
                                            for (let i10 = 0; i10 < len10; i10++) {
                                              let data111 = data110[i10], _errs317 = errors, _errs318 = errors, valid53 = !1, _errs319 = errors;
                                              if (errors === _errs319)
                                                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                  let missing20;
                                                  if (data111.start === void 0 && (missing20 = "start")) {
                                                    let err182 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing20 } };
                                                    vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                                                  } else {
                                                    let _errs321 = errors;
                                                    for (let key29 in data111)
                                                      if (!(key29 === "start" || key29 === "expect" || key29 === "why")) {
                                                        let err183 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                                                        vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                                                        break;
                                                      }
                                                    if (_errs321 === errors) {
                                                      if (data111.start !== void 0) {
                                                        let data112 = data111.start, _errs322 = errors;
                                                        if (errors === _errs322)
                                                          if (Array.isArray(data112))
                                                            if (data112.length < 1) {
                                                              let err184 = { instancePath: instancePath + "/control/steps/" + i10 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                                              vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                                                            } else {
                                                              var valid55 = !0;
                                                              let len11 = data112.length;
                                                              for (let i11 = 0; i11 < len11; i11++) {
                                                                let data113 = data112[i11], _errs324 = errors;
                                                                if (errors === _errs324)
                                                                  if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                                                                    let missing21;
                                                                    if (data113.name === void 0 && (missing21 = "name") || data113.label === void 0 && (missing21 = "label") || data113.guest === void 0 && (missing21 = "guest")) {
                                                                      let err185 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing21 } };
                                                                      vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                                                                    } else {
                                                                      let _errs326 = errors;
                                                                      for (let key30 in data113)
                                                                        if (!(key30 === "name" || key30 === "label" || key30 === "guest" || key30 === "args")) {
                                                                          let err186 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                                                                          vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                                                                          break;
                                                                        }
                                                                      if (_errs326 === errors) {
                                                                        if (data113.name !== void 0) {
                                                                          let data114 = data113.name, _errs327 = errors;
                                                                          if (errors === _errs327)
                                                                            if (typeof data114 == "string") {
                                                                              if (!pattern4.test(data114)) {
                                                                                let err187 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                                                                              }
                                                                            } else {
                                                                              let err188 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                                                                            }
                                                                          var valid56 = _errs327 === errors;
                                                                        } else
                                                                          var valid56 = !0;
                                                                        if (valid56) {
                                                                          if (data113.label !== void 0) {
                                                                            let _errs329 = errors;
                                                                            if (typeof data113.label != "string") {
                                                                              let err189 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/label", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                                                                            }
                                                                            var valid56 = _errs329 === errors;
                                                                          } else
                                                                            var valid56 = !0;
                                                                          if (valid56) {
                                                                            if (data113.guest !== void 0) {
                                                                              let data116 = data113.guest, _errs331 = errors;
                                                                              if (errors === _errs331)
                                                                                if (typeof data116 == "string") {
                                                                                  if (!pattern4.test(data116)) {
                                                                                    let err190 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                    vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                                                                                  }
                                                                                } else {
                                                                                  let err191 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                                  vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                                                                                }
                                                                              var valid56 = _errs331 === errors;
                                                                            } else
                                                                              var valid56 = !0;
                                                                            if (valid56)
                                                                              if (data113.args !== void 0) {
                                                                                let data117 = data113.args, _errs333 = errors;
                                                                                if (errors === _errs333)
                                                                                  if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                                                                                    var props5 = {};
                                                                                    for (let key31 in data117)
                                                                                      if (pattern7.test(key31)) {
                                                                                        let data118 = data117[key31], _errs336 = errors, valid58 = !1, _errs337 = errors;
                                                                                        if (typeof data118 != "string") {
                                                                                          let err192 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/args/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                                          vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                                                                                        }
                                                                                        var _valid13 = _errs337 === errors;
                                                                                        valid58 = valid58 || _valid13;
                                                                                        let _errs339 = errors;
                                                                                        if (!(typeof data118 == "number" && !(data118 % 1) && !isNaN(data118) && isFinite(data118))) {
                                                                                          let err193 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/args/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                                          vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                                                                                        }
                                                                                        var _valid13 = _errs339 === errors;
                                                                                        if (valid58 = valid58 || _valid13, valid58)
                                                                                          errors = _errs336, vErrors !== null && (_errs336 ? vErrors.length = _errs336 : vErrors = null);
                                                                                        else {
                                                                                          let err194 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/args/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                                          vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                                                                                        }
                                                                                        props5[key31] = !0;
                                                                                      }
                                                                                  } else {
                                                                                    let err195 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/args", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/type", keyword: "type", params: { type: "object" } };
                                                                                    vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                                                                                  }
                                                                                var valid56 = _errs333 === errors;
                                                                              } else
                                                                                var valid56 = !0;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    let err196 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/type", keyword: "type", params: { type: "object" } };
                                                                    vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                                                                  }
                                                                var valid55 = _errs324 === errors;
                                                                if (!valid55)
                                                                  break;
                                                              }
                                                            }
                                                          else {
                                                            let err197 = { instancePath: instancePath + "/control/steps/" + i10 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                                                          }
                                                        var valid54 = _errs322 === errors;
                                                      } else
                                                        var valid54 = !0;
                                                      if (valid54) {
                                                        if (data111.expect !== void 0) {
                                                          let data119 = data111.expect, _errs341 = errors;
                                                          if (errors === _errs341)
                                                            if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                                                              let _errs343 = errors;
                                                              for (let key32 in data119)
                                                                if (!(key32 === "result" || key32 === "rule" || key32 === "says")) {
                                                                  let err198 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                                                                  vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                                                                  break;
                                                                }
                                                              if (_errs343 === errors) {
                                                                if (data119.result !== void 0) {
                                                                  let _errs344 = errors;
                                                                  if (typeof data119.result != "string") {
                                                                    let err199 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                                                                  }
                                                                  var valid59 = _errs344 === errors;
                                                                } else
                                                                  var valid59 = !0;
                                                                if (valid59) {
                                                                  if (data119.rule !== void 0) {
                                                                    let _errs346 = errors;
                                                                    if (typeof data119.rule != "string") {
                                                                      let err200 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                                                                    }
                                                                    var valid59 = _errs346 === errors;
                                                                  } else
                                                                    var valid59 = !0;
                                                                  if (valid59)
                                                                    if (data119.says !== void 0) {
                                                                      let data122 = data119.says, _errs348 = errors, _errs349 = errors, valid60 = !1, _errs350 = errors;
                                                                      if (typeof data122 != "string") {
                                                                        let err201 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                                                                      }
                                                                      var _valid14 = _errs350 === errors;
                                                                      valid60 = valid60 || _valid14;
                                                                      let _errs352 = errors;
                                                                      if (errors === _errs352)
                                                                        if (Array.isArray(data122)) {
                                                                          var valid61 = !0;
                                                                          let len12 = data122.length;
                                                                          for (let i12 = 0; i12 < len12; i12++) {
                                                                            let _errs354 = errors;
                                                                            if (typeof data122[i12] != "string") {
                                                                              let err202 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i12, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                                                                            }
                                                                            var valid61 = _errs354 === errors;
                                                                            if (!valid61)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err203 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                                                                        }
                                                                      var _valid14 = _errs352 === errors;
                                                                      if (valid60 = valid60 || _valid14, valid60)
                                                                        errors = _errs349, vErrors !== null && (_errs349 ? vErrors.length = _errs349 : vErrors = null);
                                                                      else {
                                                                        let err204 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                                                                      }
                                                                      var valid59 = _errs348 === errors;
                                                                    } else
                                                                      var valid59 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err205 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                                                            }
                                                          var valid54 = _errs341 === errors;
                                                        } else
                                                          var valid54 = !0;
                                                        if (valid54)
                                                          if (data111.why !== void 0) {
                                                            let _errs356 = errors;
                                                            if (typeof data111.why != "string") {
                                                              let err206 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                                                            }
                                                            var valid54 = _errs356 === errors;
                                                          } else
                                                            var valid54 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err207 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                                                }
                                              var _valid12 = _errs319 === errors;
                                              if (valid53 = valid53 || _valid12, _valid12)
                                                var props6 = !0;
                                              let _errs358 = errors;
                                              if (errors === _errs358)
                                                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                  let missing22;
                                                  if (data111.pause === void 0 && (missing22 = "pause")) {
                                                    let err208 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing22 } };
                                                    vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                                                  } else {
                                                    let _errs360 = errors;
                                                    for (let key33 in data111)
                                                      if (!(key33 === "pause" || key33 === "expect" || key33 === "why")) {
                                                        let err209 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                                                        vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                                                        break;
                                                      }
                                                    if (_errs360 === errors) {
                                                      if (data111.pause !== void 0) {
                                                        let data125 = data111.pause, _errs361 = errors;
                                                        if (errors === _errs361)
                                                          if (typeof data125 == "string") {
                                                            if (!pattern4.test(data125)) {
                                                              let err210 = { instancePath: instancePath + "/control/steps/" + i10 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                                                            }
                                                          } else {
                                                            let err211 = { instancePath: instancePath + "/control/steps/" + i10 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                                                          }
                                                        var valid62 = _errs361 === errors;
                                                      } else
                                                        var valid62 = !0;
                                                      if (valid62) {
                                                        if (data111.expect !== void 0) {
                                                          let data126 = data111.expect, _errs363 = errors;
                                                          if (errors === _errs363)
                                                            if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                                              let _errs365 = errors;
                                                              for (let key34 in data126)
                                                                if (!(key34 === "result" || key34 === "rule" || key34 === "says")) {
                                                                  let err212 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                                                                  vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                                                                  break;
                                                                }
                                                              if (_errs365 === errors) {
                                                                if (data126.result !== void 0) {
                                                                  let _errs366 = errors;
                                                                  if (typeof data126.result != "string") {
                                                                    let err213 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                                                                  }
                                                                  var valid63 = _errs366 === errors;
                                                                } else
                                                                  var valid63 = !0;
                                                                if (valid63) {
                                                                  if (data126.rule !== void 0) {
                                                                    let _errs368 = errors;
                                                                    if (typeof data126.rule != "string") {
                                                                      let err214 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                                                                    }
                                                                    var valid63 = _errs368 === errors;
                                                                  } else
                                                                    var valid63 = !0;
                                                                  if (valid63)
                                                                    if (data126.says !== void 0) {
                                                                      let data129 = data126.says, _errs370 = errors, _errs371 = errors, valid64 = !1, _errs372 = errors;
                                                                      if (typeof data129 != "string") {
                                                                        let err215 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                                                                      }
                                                                      var _valid15 = _errs372 === errors;
                                                                      valid64 = valid64 || _valid15;
                                                                      let _errs374 = errors;
                                                                      if (errors === _errs374)
                                                                        if (Array.isArray(data129)) {
                                                                          var valid65 = !0;
                                                                          let len13 = data129.length;
                                                                          for (let i13 = 0; i13 < len13; i13++) {
                                                                            let _errs376 = errors;
                                                                            if (typeof data129[i13] != "string") {
                                                                              let err216 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                                                                            }
                                                                            var valid65 = _errs376 === errors;
                                                                            if (!valid65)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err217 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                                                                        }
                                                                      var _valid15 = _errs374 === errors;
                                                                      if (valid64 = valid64 || _valid15, valid64)
                                                                        errors = _errs371, vErrors !== null && (_errs371 ? vErrors.length = _errs371 : vErrors = null);
                                                                      else {
                                                                        let err218 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                                                                      }
                                                                      var valid63 = _errs370 === errors;
                                                                    } else
                                                                      var valid63 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err219 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                                                            }
                                                          var valid62 = _errs363 === errors;
                                                        } else
                                                          var valid62 = !0;
                                                        if (valid62)
                                                          if (data111.why !== void 0) {
                                                            let _errs378 = errors;
                                                            if (typeof data111.why != "string") {
                                                              let err220 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                                                            }
                                                            var valid62 = _errs378 === errors;
                                                          } else
                                                            var valid62 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err221 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                                                }
                                              var _valid12 = _errs358 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs380 = errors;
                                              if (errors === _errs380)
                                                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                  let missing23;
                                                  if (data111.unpause === void 0 && (missing23 = "unpause")) {
                                                    let err222 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing23 } };
                                                    vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                                                  } else {
                                                    let _errs382 = errors;
                                                    for (let key35 in data111)
                                                      if (!(key35 === "unpause" || key35 === "expect" || key35 === "why")) {
                                                        let err223 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                                                        vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                                                        break;
                                                      }
                                                    if (_errs382 === errors) {
                                                      if (data111.unpause !== void 0) {
                                                        let data132 = data111.unpause, _errs383 = errors;
                                                        if (errors === _errs383)
                                                          if (typeof data132 == "string") {
                                                            if (!pattern4.test(data132)) {
                                                              let err224 = { instancePath: instancePath + "/control/steps/" + i10 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                                                            }
                                                          } else {
                                                            let err225 = { instancePath: instancePath + "/control/steps/" + i10 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                                                          }
                                                        var valid66 = _errs383 === errors;
                                                      } else
                                                        var valid66 = !0;
                                                      if (valid66) {
                                                        if (data111.expect !== void 0) {
                                                          let data133 = data111.expect, _errs385 = errors;
                                                          if (errors === _errs385)
                                                            if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                                                              let _errs387 = errors;
                                                              for (let key36 in data133)
                                                                if (!(key36 === "result" || key36 === "rule" || key36 === "says")) {
                                                                  let err226 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } };
                                                                  vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                                                                  break;
                                                                }
                                                              if (_errs387 === errors) {
                                                                if (data133.result !== void 0) {
                                                                  let _errs388 = errors;
                                                                  if (typeof data133.result != "string") {
                                                                    let err227 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                                                                  }
                                                                  var valid67 = _errs388 === errors;
                                                                } else
                                                                  var valid67 = !0;
                                                                if (valid67) {
                                                                  if (data133.rule !== void 0) {
                                                                    let _errs390 = errors;
                                                                    if (typeof data133.rule != "string") {
                                                                      let err228 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                                                                    }
                                                                    var valid67 = _errs390 === errors;
                                                                  } else
                                                                    var valid67 = !0;
                                                                  if (valid67)
                                                                    if (data133.says !== void 0) {
                                                                      let data136 = data133.says, _errs392 = errors, _errs393 = errors, valid68 = !1, _errs394 = errors;
                                                                      if (typeof data136 != "string") {
                                                                        let err229 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                                                                      }
                                                                      var _valid16 = _errs394 === errors;
                                                                      valid68 = valid68 || _valid16;
                                                                      let _errs396 = errors;
                                                                      if (errors === _errs396)
                                                                        if (Array.isArray(data136)) {
                                                                          var valid69 = !0;
                                                                          let len14 = data136.length;
                                                                          for (let i14 = 0; i14 < len14; i14++) {
                                                                            let _errs398 = errors;
                                                                            if (typeof data136[i14] != "string") {
                                                                              let err230 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i14, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                                                                            }
                                                                            var valid69 = _errs398 === errors;
                                                                            if (!valid69)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err231 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                                                                        }
                                                                      var _valid16 = _errs396 === errors;
                                                                      if (valid68 = valid68 || _valid16, valid68)
                                                                        errors = _errs393, vErrors !== null && (_errs393 ? vErrors.length = _errs393 : vErrors = null);
                                                                      else {
                                                                        let err232 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                                                                      }
                                                                      var valid67 = _errs392 === errors;
                                                                    } else
                                                                      var valid67 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err233 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                                                            }
                                                          var valid66 = _errs385 === errors;
                                                        } else
                                                          var valid66 = !0;
                                                        if (valid66)
                                                          if (data111.why !== void 0) {
                                                            let _errs400 = errors;
                                                            if (typeof data111.why != "string") {
                                                              let err234 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                                                            }
                                                            var valid66 = _errs400 === errors;
                                                          } else
                                                            var valid66 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err235 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                                                }
                                              var _valid12 = _errs380 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs402 = errors;
                                              if (errors === _errs402)
                                                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                  let missing24;
                                                  if (data111.destroy === void 0 && (missing24 = "destroy")) {
                                                    let err236 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing24 } };
                                                    vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                                                  } else {
                                                    let _errs404 = errors;
                                                    for (let key37 in data111)
                                                      if (!(key37 === "destroy" || key37 === "expect" || key37 === "why")) {
                                                        let err237 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } };
                                                        vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                                                        break;
                                                      }
                                                    if (_errs404 === errors) {
                                                      if (data111.destroy !== void 0) {
                                                        let data139 = data111.destroy, _errs405 = errors;
                                                        if (errors === _errs405)
                                                          if (typeof data139 == "string") {
                                                            if (!pattern4.test(data139)) {
                                                              let err238 = { instancePath: instancePath + "/control/steps/" + i10 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                                                            }
                                                          } else {
                                                            let err239 = { instancePath: instancePath + "/control/steps/" + i10 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                                                          }
                                                        var valid70 = _errs405 === errors;
                                                      } else
                                                        var valid70 = !0;
                                                      if (valid70) {
                                                        if (data111.expect !== void 0) {
                                                          let data140 = data111.expect, _errs407 = errors;
                                                          if (errors === _errs407)
                                                            if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                                              let _errs409 = errors;
                                                              for (let key38 in data140)
                                                                if (!(key38 === "result" || key38 === "rule" || key38 === "says")) {
                                                                  let err240 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } };
                                                                  vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                                                                  break;
                                                                }
                                                              if (_errs409 === errors) {
                                                                if (data140.result !== void 0) {
                                                                  let _errs410 = errors;
                                                                  if (typeof data140.result != "string") {
                                                                    let err241 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                                                                  }
                                                                  var valid71 = _errs410 === errors;
                                                                } else
                                                                  var valid71 = !0;
                                                                if (valid71) {
                                                                  if (data140.rule !== void 0) {
                                                                    let _errs412 = errors;
                                                                    if (typeof data140.rule != "string") {
                                                                      let err242 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                                                                    }
                                                                    var valid71 = _errs412 === errors;
                                                                  } else
                                                                    var valid71 = !0;
                                                                  if (valid71)
                                                                    if (data140.says !== void 0) {
                                                                      let data143 = data140.says, _errs414 = errors, _errs415 = errors, valid72 = !1, _errs416 = errors;
                                                                      if (typeof data143 != "string") {
                                                                        let err243 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                                                                      }
                                                                      var _valid17 = _errs416 === errors;
                                                                      valid72 = valid72 || _valid17;
                                                                      let _errs418 = errors;
                                                                      if (errors === _errs418)
                                                                        if (Array.isArray(data143)) {
                                                                          var valid73 = !0;
                                                                          let len15 = data143.length;
                                                                          for (let i15 = 0; i15 < len15; i15++) {
                                                                            let _errs420 = errors;
                                                                            if (typeof data143[i15] != "string") {
                                                                              let err244 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i15, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                                                                            }
                                                                            var valid73 = _errs420 === errors;
                                                                            if (!valid73)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err245 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                                                                        }
                                                                      var _valid17 = _errs418 === errors;
                                                                      if (valid72 = valid72 || _valid17, valid72)
                                                                        errors = _errs415, vErrors !== null && (_errs415 ? vErrors.length = _errs415 : vErrors = null);
                                                                      else {
                                                                        let err246 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                                                                      }
                                                                      var valid71 = _errs414 === errors;
                                                                    } else
                                                                      var valid71 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err247 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                                                            }
                                                          var valid70 = _errs407 === errors;
                                                        } else
                                                          var valid70 = !0;
                                                        if (valid70)
                                                          if (data111.why !== void 0) {
                                                            let _errs422 = errors;
                                                            if (typeof data111.why != "string") {
                                                              let err248 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                                                            }
                                                            var valid70 = _errs422 === errors;
                                                          } else
                                                            var valid70 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err249 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                                                }
                                              var _valid12 = _errs402 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs424 = errors;
                                              if (errors === _errs424)
                                                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                  let missing25;
                                                  if (data111.page_out === void 0 && (missing25 = "page_out")) {
                                                    let err250 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing25 } };
                                                    vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                                                  } else {
                                                    let _errs426 = errors;
                                                    for (let key39 in data111)
                                                      if (!(key39 === "page_out" || key39 === "expect" || key39 === "why")) {
                                                        let err251 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                                                        vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                                                        break;
                                                      }
                                                    if (_errs426 === errors) {
                                                      if (data111.page_out !== void 0) {
                                                        let data146 = data111.page_out, _errs427 = errors;
                                                        if (errors === _errs427)
                                                          if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
                                                            let missing26;
                                                            if (data146.domain === void 0 && (missing26 = "domain") || data146.frames === void 0 && (missing26 = "frames")) {
                                                              let err252 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/required", keyword: "required", params: { missingProperty: missing26 } };
                                                              vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                                                            } else {
                                                              let _errs429 = errors;
                                                              for (let key40 in data146)
                                                                if (!(key40 === "domain" || key40 === "frames")) {
                                                                  let err253 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 } };
                                                                  vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                                                                  break;
                                                                }
                                                              if (_errs429 === errors) {
                                                                if (data146.domain !== void 0) {
                                                                  let data147 = data146.domain, _errs430 = errors;
                                                                  if (errors === _errs430)
                                                                    if (typeof data147 == "string") {
                                                                      if (!pattern4.test(data147)) {
                                                                        let err254 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/domain", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                                                                      }
                                                                    } else {
                                                                      let err255 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/domain", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                                                                    }
                                                                  var valid75 = _errs430 === errors;
                                                                } else
                                                                  var valid75 = !0;
                                                                if (valid75)
                                                                  if (data146.frames !== void 0) {
                                                                    let data148 = data146.frames, _errs432 = errors;
                                                                    if (!(typeof data148 == "number" && !(data148 % 1) && !isNaN(data148) && isFinite(data148))) {
                                                                      let err256 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/frames/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                                                                    }
                                                                    if (errors === _errs432 && typeof data148 == "number" && isFinite(data148)) {
                                                                      if (data148 > 65536 || isNaN(data148)) {
                                                                        let err257 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                                                                        vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                                                                      } else if (data148 < 1 || isNaN(data148)) {
                                                                        let err258 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                        vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                                                                      }
                                                                    }
                                                                    var valid75 = _errs432 === errors;
                                                                  } else
                                                                    var valid75 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err259 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                                                          }
                                                        var valid74 = _errs427 === errors;
                                                      } else
                                                        var valid74 = !0;
                                                      if (valid74) {
                                                        if (data111.expect !== void 0) {
                                                          let data149 = data111.expect, _errs434 = errors;
                                                          if (errors === _errs434)
                                                            if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
                                                              let _errs436 = errors;
                                                              for (let key41 in data149)
                                                                if (!(key41 === "result" || key41 === "rule" || key41 === "says")) {
                                                                  let err260 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } };
                                                                  vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                                                                  break;
                                                                }
                                                              if (_errs436 === errors) {
                                                                if (data149.result !== void 0) {
                                                                  let _errs437 = errors;
                                                                  if (typeof data149.result != "string") {
                                                                    let err261 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                                                                  }
                                                                  var valid76 = _errs437 === errors;
                                                                } else
                                                                  var valid76 = !0;
                                                                if (valid76) {
                                                                  if (data149.rule !== void 0) {
                                                                    let _errs439 = errors;
                                                                    if (typeof data149.rule != "string") {
                                                                      let err262 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                                                                    }
                                                                    var valid76 = _errs439 === errors;
                                                                  } else
                                                                    var valid76 = !0;
                                                                  if (valid76)
                                                                    if (data149.says !== void 0) {
                                                                      let data152 = data149.says, _errs441 = errors, _errs442 = errors, valid77 = !1, _errs443 = errors;
                                                                      if (typeof data152 != "string") {
                                                                        let err263 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                                                                      }
                                                                      var _valid18 = _errs443 === errors;
                                                                      valid77 = valid77 || _valid18;
                                                                      let _errs445 = errors;
                                                                      if (errors === _errs445)
                                                                        if (Array.isArray(data152)) {
                                                                          var valid78 = !0;
                                                                          let len16 = data152.length;
                                                                          for (let i16 = 0; i16 < len16; i16++) {
                                                                            let _errs447 = errors;
                                                                            if (typeof data152[i16] != "string") {
                                                                              let err264 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i16, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                                                                            }
                                                                            var valid78 = _errs447 === errors;
                                                                            if (!valid78)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err265 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                                                                        }
                                                                      var _valid18 = _errs445 === errors;
                                                                      if (valid77 = valid77 || _valid18, valid77)
                                                                        errors = _errs442, vErrors !== null && (_errs442 ? vErrors.length = _errs442 : vErrors = null);
                                                                      else {
                                                                        let err266 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                                                                      }
                                                                      var valid76 = _errs441 === errors;
                                                                    } else
                                                                      var valid76 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err267 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                                                            }
                                                          var valid74 = _errs434 === errors;
                                                        } else
                                                          var valid74 = !0;
                                                        if (valid74)
                                                          if (data111.why !== void 0) {
                                                            let _errs449 = errors;
                                                            if (typeof data111.why != "string") {
                                                              let err268 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                                                            }
                                                            var valid74 = _errs449 === errors;
                                                          } else
                                                            var valid74 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err269 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                                                }
                                              var _valid12 = _errs424 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs451 = errors;
                                              if (errors === _errs451)
                                                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                  let missing27;
                                                  if (data111.load_policy === void 0 && (missing27 = "load_policy")) {
                                                    let err270 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing27 } };
                                                    vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                                                  } else {
                                                    let _errs453 = errors;
                                                    for (let key42 in data111)
                                                      if (!(key42 === "load_policy" || key42 === "mode" || key42 === "expect" || key42 === "why")) {
                                                        let err271 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 } };
                                                        vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                                                        break;
                                                      }
                                                    if (_errs453 === errors) {
                                                      if (data111.load_policy !== void 0) {
                                                        let _errs454 = errors;
                                                        if (typeof data111.load_policy != "string") {
                                                          let err272 = { instancePath: instancePath + "/control/steps/" + i10 + "/load_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                                                        }
                                                        var valid79 = _errs454 === errors;
                                                      } else
                                                        var valid79 = !0;
                                                      if (valid79) {
                                                        if (data111.mode !== void 0) {
                                                          let data156 = data111.mode, _errs456 = errors, _errs457 = errors, valid80 = !1, _errs458 = errors;
                                                          if (typeof data156 != "string") {
                                                            let err273 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                                                          }
                                                          if (data156 !== "reject") {
                                                            let err274 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                                                            vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
                                                          }
                                                          var _valid19 = _errs458 === errors;
                                                          valid80 = valid80 || _valid19;
                                                          let _errs460 = errors;
                                                          if (typeof data156 != "string") {
                                                            let err275 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
                                                          }
                                                          if (data156 !== "revoke") {
                                                            let err276 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf/1/const", keyword: "const", params: { allowedValue: "revoke" } };
                                                            vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
                                                          }
                                                          var _valid19 = _errs460 === errors;
                                                          if (valid80 = valid80 || _valid19, valid80)
                                                            errors = _errs457, vErrors !== null && (_errs457 ? vErrors.length = _errs457 : vErrors = null);
                                                          else {
                                                            let err277 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf", keyword: "anyOf", params: {} };
                                                            vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                                                          }
                                                          var valid79 = _errs456 === errors;
                                                        } else
                                                          var valid79 = !0;
                                                        if (valid79) {
                                                          if (data111.expect !== void 0) {
                                                            let data157 = data111.expect, _errs462 = errors;
                                                            if (errors === _errs462)
                                                              if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
                                                                let _errs464 = errors;
                                                                for (let key43 in data157)
                                                                  if (!(key43 === "result" || key43 === "rule" || key43 === "says")) {
                                                                    let err278 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 } };
                                                                    vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                                                                    break;
                                                                  }
                                                                if (_errs464 === errors) {
                                                                  if (data157.result !== void 0) {
                                                                    let _errs465 = errors;
                                                                    if (typeof data157.result != "string") {
                                                                      let err279 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                                                                    }
                                                                    var valid81 = _errs465 === errors;
                                                                  } else
                                                                    var valid81 = !0;
                                                                  if (valid81) {
                                                                    if (data157.rule !== void 0) {
                                                                      let _errs467 = errors;
                                                                      if (typeof data157.rule != "string") {
                                                                        let err280 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                                                                      }
                                                                      var valid81 = _errs467 === errors;
                                                                    } else
                                                                      var valid81 = !0;
                                                                    if (valid81)
                                                                      if (data157.says !== void 0) {
                                                                        let data160 = data157.says, _errs469 = errors, _errs470 = errors, valid82 = !1, _errs471 = errors;
                                                                        if (typeof data160 != "string") {
                                                                          let err281 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                                                                        }
                                                                        var _valid20 = _errs471 === errors;
                                                                        valid82 = valid82 || _valid20;
                                                                        let _errs473 = errors;
                                                                        if (errors === _errs473)
                                                                          if (Array.isArray(data160)) {
                                                                            var valid83 = !0;
                                                                            let len17 = data160.length;
                                                                            for (let i17 = 0; i17 < len17; i17++) {
                                                                              let _errs475 = errors;
                                                                              if (typeof data160[i17] != "string") {
                                                                                let err282 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i17, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                                vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                                                                              }
                                                                              var valid83 = _errs475 === errors;
                                                                              if (!valid83)
                                                                                break;
                                                                            }
                                                                          } else {
                                                                            let err283 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                            vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                                                                          }
                                                                        var _valid20 = _errs473 === errors;
                                                                        if (valid82 = valid82 || _valid20, valid82)
                                                                          errors = _errs470, vErrors !== null && (_errs470 ? vErrors.length = _errs470 : vErrors = null);
                                                                        else {
                                                                          let err284 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                          vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                                                                        }
                                                                        var valid81 = _errs469 === errors;
                                                                      } else
                                                                        var valid81 = !0;
                                                                  }
                                                                }
                                                              } else {
                                                                let err285 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
                                                              }
                                                            var valid79 = _errs462 === errors;
                                                          } else
                                                            var valid79 = !0;
                                                          if (valid79)
                                                            if (data111.why !== void 0) {
                                                              let _errs477 = errors;
                                                              if (typeof data111.why != "string") {
                                                                let err286 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                                                              }
                                                              var valid79 = _errs477 === errors;
                                                            } else
                                                              var valid79 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err287 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                                                }
                                              var _valid12 = _errs451 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs479 = errors;
                                              if (errors === _errs479)
                                                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                  let missing28;
                                                  if (data111.test_policy === void 0 && (missing28 = "test_policy")) {
                                                    let err288 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing28 } };
                                                    vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                                                  } else {
                                                    let _errs481 = errors;
                                                    for (let key44 in data111)
                                                      if (!(key44 === "test_policy" || key44 === "expect" || key44 === "why")) {
                                                        let err289 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 } };
                                                        vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                                                        break;
                                                      }
                                                    if (_errs481 === errors) {
                                                      if (data111.test_policy !== void 0) {
                                                        let _errs482 = errors;
                                                        if (typeof data111.test_policy != "string") {
                                                          let err290 = { instancePath: instancePath + "/control/steps/" + i10 + "/test_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                                                        }
                                                        var valid84 = _errs482 === errors;
                                                      } else
                                                        var valid84 = !0;
                                                      if (valid84) {
                                                        if (data111.expect !== void 0) {
                                                          let data164 = data111.expect, _errs484 = errors;
                                                          if (errors === _errs484)
                                                            if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
                                                              let _errs486 = errors;
                                                              for (let key45 in data164)
                                                                if (!(key45 === "result" || key45 === "rule" || key45 === "says")) {
                                                                  let err291 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 } };
                                                                  vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                                                                  break;
                                                                }
                                                              if (_errs486 === errors) {
                                                                if (data164.result !== void 0) {
                                                                  let _errs487 = errors;
                                                                  if (typeof data164.result != "string") {
                                                                    let err292 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                                                                  }
                                                                  var valid85 = _errs487 === errors;
                                                                } else
                                                                  var valid85 = !0;
                                                                if (valid85) {
                                                                  if (data164.rule !== void 0) {
                                                                    let _errs489 = errors;
                                                                    if (typeof data164.rule != "string") {
                                                                      let err293 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                                                                    }
                                                                    var valid85 = _errs489 === errors;
                                                                  } else
                                                                    var valid85 = !0;
                                                                  if (valid85)
                                                                    if (data164.says !== void 0) {
                                                                      let data167 = data164.says, _errs491 = errors, _errs492 = errors, valid86 = !1, _errs493 = errors;
                                                                      if (typeof data167 != "string") {
                                                                        let err294 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                                                                      }
                                                                      var _valid21 = _errs493 === errors;
                                                                      valid86 = valid86 || _valid21;
                                                                      let _errs495 = errors;
                                                                      if (errors === _errs495)
                                                                        if (Array.isArray(data167)) {
                                                                          var valid87 = !0;
                                                                          let len18 = data167.length;
                                                                          for (let i18 = 0; i18 < len18; i18++) {
                                                                            let _errs497 = errors;
                                                                            if (typeof data167[i18] != "string") {
                                                                              let err295 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i18, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                                                                            }
                                                                            var valid87 = _errs497 === errors;
                                                                            if (!valid87)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err296 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                                                                        }
                                                                      var _valid21 = _errs495 === errors;
                                                                      if (valid86 = valid86 || _valid21, valid86)
                                                                        errors = _errs492, vErrors !== null && (_errs492 ? vErrors.length = _errs492 : vErrors = null);
                                                                      else {
                                                                        let err297 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                                                                      }
                                                                      var valid85 = _errs491 === errors;
                                                                    } else
                                                                      var valid85 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err298 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                                                            }
                                                          var valid84 = _errs484 === errors;
                                                        } else
                                                          var valid84 = !0;
                                                        if (valid84)
                                                          if (data111.why !== void 0) {
                                                            let _errs499 = errors;
                                                            if (typeof data111.why != "string") {
                                                              let err299 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
                                                            }
                                                            var valid84 = _errs499 === errors;
                                                          } else
                                                            var valid84 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err300 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                                                }
                                              var _valid12 = _errs479 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs501 = errors;
                                              if (errors === _errs501)
                                                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                  let missing29;
                                                  if (data111.wait === void 0 && (missing29 = "wait")) {
                                                    let err301 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/required", keyword: "required", params: { missingProperty: missing29 } };
                                                    vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                                                  } else {
                                                    let _errs503 = errors;
                                                    for (let key46 in data111)
                                                      if (!(key46 === "wait" || key46 === "why")) {
                                                        let err302 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 } };
                                                        vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                                                        break;
                                                      }
                                                    if (_errs503 === errors) {
                                                      if (data111.wait !== void 0) {
                                                        let data170 = data111.wait, _errs504 = errors, _errs505 = errors, valid89 = !1, _errs506 = errors;
                                                        if (typeof data170 != "string") {
                                                          let err303 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
                                                        }
                                                        if (data170 !== "idle") {
                                                          let err304 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                                          vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                                                        }
                                                        var _valid22 = _errs506 === errors;
                                                        valid89 = valid89 || _valid22;
                                                        let _errs508 = errors;
                                                        if (errors === _errs508)
                                                          if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                                            let missing30;
                                                            if (data170.console === void 0 && (missing30 = "console") || data170.contains === void 0 && (missing30 = "contains")) {
                                                              let err305 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing30 } };
                                                              vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
                                                            } else {
                                                              let _errs510 = errors;
                                                              for (let key47 in data170)
                                                                if (!(key47 === "console" || key47 === "contains" || key47 === "within")) {
                                                                  let err306 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 } };
                                                                  vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
                                                                  break;
                                                                }
                                                              if (_errs510 === errors) {
                                                                if (data170.console !== void 0) {
                                                                  let data171 = data170.console, _errs511 = errors;
                                                                  if (errors === _errs511)
                                                                    if (typeof data171 == "string") {
                                                                      if (!pattern4.test(data171)) {
                                                                        let err307 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                                                                      }
                                                                    } else {
                                                                      let err308 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                                                                    }
                                                                  var valid90 = _errs511 === errors;
                                                                } else
                                                                  var valid90 = !0;
                                                                if (valid90) {
                                                                  if (data170.contains !== void 0) {
                                                                    let _errs513 = errors;
                                                                    if (typeof data170.contains != "string") {
                                                                      let err309 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/contains", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                                                                    }
                                                                    var valid90 = _errs513 === errors;
                                                                  } else
                                                                    var valid90 = !0;
                                                                  if (valid90)
                                                                    if (data170.within !== void 0) {
                                                                      let data173 = data170.within, _errs515 = errors;
                                                                      if (!(typeof data173 == "number" && !(data173 % 1) && !isNaN(data173) && isFinite(data173))) {
                                                                        let err310 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                        vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
                                                                      }
                                                                      if (errors === _errs515 && typeof data173 == "number" && isFinite(data173)) {
                                                                        if (data173 > 1e6 || isNaN(data173)) {
                                                                          let err311 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                          vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
                                                                        } else if (data173 < 1 || isNaN(data173)) {
                                                                          let err312 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                          vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                                                                        }
                                                                      }
                                                                      var valid90 = _errs515 === errors;
                                                                    } else
                                                                      var valid90 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err313 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                                                          }
                                                        var _valid22 = _errs508 === errors;
                                                        if (valid89 = valid89 || _valid22, _valid22)
                                                          var props7 = !0;
                                                        let _errs517 = errors;
                                                        if (errors === _errs517)
                                                          if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                                            let missing31;
                                                            if (data170.ended === void 0 && (missing31 = "ended")) {
                                                              let err314 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing31 } };
                                                              vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                                                            } else {
                                                              let _errs519 = errors;
                                                              for (let key48 in data170)
                                                                if (!(key48 === "ended" || key48 === "within")) {
                                                                  let err315 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 } };
                                                                  vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                                                                  break;
                                                                }
                                                              if (_errs519 === errors) {
                                                                if (data170.ended !== void 0) {
                                                                  let data174 = data170.ended, _errs520 = errors;
                                                                  if (errors === _errs520)
                                                                    if (typeof data174 == "string") {
                                                                      if (!pattern4.test(data174)) {
                                                                        let err316 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                                                                      }
                                                                    } else {
                                                                      let err317 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                                                                    }
                                                                  var valid91 = _errs520 === errors;
                                                                } else
                                                                  var valid91 = !0;
                                                                if (valid91)
                                                                  if (data170.within !== void 0) {
                                                                    let data175 = data170.within, _errs522 = errors;
                                                                    if (!(typeof data175 == "number" && !(data175 % 1) && !isNaN(data175) && isFinite(data175))) {
                                                                      let err318 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
                                                                    }
                                                                    if (errors === _errs522 && typeof data175 == "number" && isFinite(data175)) {
                                                                      if (data175 > 1e6 || isNaN(data175)) {
                                                                        let err319 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                        vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                                                                      } else if (data175 < 1 || isNaN(data175)) {
                                                                        let err320 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                        vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                                                                      }
                                                                    }
                                                                    var valid91 = _errs522 === errors;
                                                                  } else
                                                                    var valid91 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err321 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                                                          }
                                                        var _valid22 = _errs517 === errors;
                                                        valid89 = valid89 || _valid22, _valid22 && props7 !== !0 && (props7 = !0);
                                                        let _errs524 = errors;
                                                        if (errors === _errs524)
                                                          if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                                            let missing32;
                                                            if (data170.turns === void 0 && (missing32 = "turns")) {
                                                              let err322 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing32 } };
                                                              vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                                                            } else {
                                                              let _errs526 = errors;
                                                              for (let key49 in data170)
                                                                if (key49 !== "turns") {
                                                                  let err323 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 } };
                                                                  vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
                                                                  break;
                                                                }
                                                              if (_errs526 === errors && data170.turns !== void 0) {
                                                                let data176 = data170.turns, _errs527 = errors;
                                                                if (!(typeof data176 == "number" && !(data176 % 1) && !isNaN(data176) && isFinite(data176))) {
                                                                  let err324 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                                                                }
                                                                if (errors === _errs527 && typeof data176 == "number" && isFinite(data176)) {
                                                                  if (data176 > 1e6 || isNaN(data176)) {
                                                                    let err325 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                    vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
                                                                  } else if (data176 < 1 || isNaN(data176)) {
                                                                    let err326 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                    vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err327 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
                                                          }
                                                        var _valid22 = _errs524 === errors;
                                                        if (valid89 = valid89 || _valid22, _valid22 && props7 !== !0 && (props7 = !0), valid89)
                                                          errors = _errs505, vErrors !== null && (_errs505 ? vErrors.length = _errs505 : vErrors = null);
                                                        else {
                                                          let err328 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
                                                        }
                                                        var valid88 = _errs504 === errors;
                                                      } else
                                                        var valid88 = !0;
                                                      if (valid88)
                                                        if (data111.why !== void 0) {
                                                          let _errs529 = errors;
                                                          if (typeof data111.why != "string") {
                                                            let err329 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/why/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
                                                          }
                                                          var valid88 = _errs529 === errors;
                                                        } else
                                                          var valid88 = !0;
                                                    }
                                                  }
                                                } else {
                                                  let err330 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
                                                }
                                              var _valid12 = _errs501 === errors;
                                              if (valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0), valid53)
                                                errors = _errs318, vErrors !== null && (_errs318 ? vErrors.length = _errs318 : vErrors = null);
                                              else {
                                                let err331 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                                return vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++, validate20.errors = vErrors, !1;
                                              }
                                              var valid52 = _errs317 === errors;
                                              if (!valid52)
                                                break;
                                            }
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/control/steps", schemaPath: "#/properties/control/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                                        var valid51 = _errs315 === errors;
                                      } else
                                        var valid51 = !0;
                                      if (valid51)
                                        if (data108.expect !== void 0) {
                                          let data178 = data108.expect, _errs531 = errors;
                                          if (errors === _errs531)
                                            if (Array.isArray(data178)) {
                                              if (data178.length < 1)
                                                return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                              {
                                                var valid93 = !0;
                                                let len19 = data178.length;
                                                for (let i19 = 0; i19 < len19; i19++) {
                                                  let data179 = data178[i19], _errs533 = errors, _errs534 = errors, valid94 = !1, _errs535 = errors;
                                                  if (errors === _errs535)
                                                    if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
                                                      let missing33;
                                                      if (data179.console === void 0 && (missing33 = "console") || data179.contains === void 0 && (missing33 = "contains")) {
                                                        let err332 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing33 } };
                                                        vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
                                                      } else {
                                                        let _errs537 = errors;
                                                        for (let key50 in data179)
                                                          if (!(key50 === "console" || key50 === "contains")) {
                                                            let err333 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 } };
                                                            vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
                                                            break;
                                                          }
                                                        if (_errs537 === errors) {
                                                          if (data179.console !== void 0) {
                                                            let data180 = data179.console, _errs538 = errors;
                                                            if (errors === _errs538)
                                                              if (typeof data180 == "string") {
                                                                if (!pattern4.test(data180)) {
                                                                  let err334 = { instancePath: instancePath + "/control/expect/" + i19 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
                                                                }
                                                              } else {
                                                                let err335 = { instancePath: instancePath + "/control/expect/" + i19 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err335] : vErrors.push(err335), errors++;
                                                              }
                                                            var valid95 = _errs538 === errors;
                                                          } else
                                                            var valid95 = !0;
                                                          if (valid95)
                                                            if (data179.contains !== void 0) {
                                                              let _errs540 = errors;
                                                              if (typeof data179.contains != "string") {
                                                                let err336 = { instancePath: instancePath + "/control/expect/" + i19 + "/contains", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
                                                              }
                                                              var valid95 = _errs540 === errors;
                                                            } else
                                                              var valid95 = !0;
                                                        }
                                                      }
                                                    } else {
                                                      let err337 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
                                                    }
                                                  var _valid23 = _errs535 === errors;
                                                  if (valid94 = valid94 || _valid23, _valid23)
                                                    var props8 = !0;
                                                  let _errs542 = errors;
                                                  if (errors === _errs542)
                                                    if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
                                                      let missing34;
                                                      if (data179.policy === void 0 && (missing34 = "policy") || data179.version === void 0 && (missing34 = "version") || data179.epoch === void 0 && (missing34 = "epoch")) {
                                                        let err338 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing34 } };
                                                        vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
                                                      } else {
                                                        let _errs544 = errors;
                                                        for (let key51 in data179)
                                                          if (!(key51 === "policy" || key51 === "version" || key51 === "epoch")) {
                                                            let err339 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 } };
                                                            vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
                                                            break;
                                                          }
                                                        if (_errs544 === errors) {
                                                          if (data179.policy !== void 0) {
                                                            let _errs545 = errors;
                                                            if (typeof data179.policy != "string") {
                                                              let err340 = { instancePath: instancePath + "/control/expect/" + i19 + "/policy", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err340] : vErrors.push(err340), errors++;
                                                            }
                                                            var valid96 = _errs545 === errors;
                                                          } else
                                                            var valid96 = !0;
                                                          if (valid96) {
                                                            if (data179.version !== void 0) {
                                                              let _errs547 = errors;
                                                              if (typeof data179.version != "string") {
                                                                let err341 = { instancePath: instancePath + "/control/expect/" + i19 + "/version", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err341] : vErrors.push(err341), errors++;
                                                              }
                                                              var valid96 = _errs547 === errors;
                                                            } else
                                                              var valid96 = !0;
                                                            if (valid96)
                                                              if (data179.epoch !== void 0) {
                                                                let data184 = data179.epoch, _errs549 = errors;
                                                                if (!(typeof data184 == "number" && !(data184 % 1) && !isNaN(data184) && isFinite(data184))) {
                                                                  let err342 = { instancePath: instancePath + "/control/expect/" + i19 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err342] : vErrors.push(err342), errors++;
                                                                }
                                                                if (errors === _errs549 && typeof data184 == "number" && isFinite(data184) && (data184 < 1 || isNaN(data184))) {
                                                                  let err343 = { instancePath: instancePath + "/control/expect/" + i19 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                  vErrors === null ? vErrors = [err343] : vErrors.push(err343), errors++;
                                                                }
                                                                var valid96 = _errs549 === errors;
                                                              } else
                                                                var valid96 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err344 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err344] : vErrors.push(err344), errors++;
                                                    }
                                                  var _valid23 = _errs542 === errors;
                                                  valid94 = valid94 || _valid23, _valid23 && props8 !== !0 && (props8 = !0);
                                                  let _errs551 = errors;
                                                  if (errors === _errs551)
                                                    if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
                                                      let missing35;
                                                      if (data179.domain === void 0 && (missing35 = "domain") || data179.state === void 0 && (missing35 = "state")) {
                                                        let err345 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing35 } };
                                                        vErrors === null ? vErrors = [err345] : vErrors.push(err345), errors++;
                                                      } else {
                                                        let _errs553 = errors;
                                                        for (let key52 in data179)
                                                          if (!(key52 === "domain" || key52 === "state" || key52 === "reason")) {
                                                            let err346 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 } };
                                                            vErrors === null ? vErrors = [err346] : vErrors.push(err346), errors++;
                                                            break;
                                                          }
                                                        if (_errs553 === errors) {
                                                          if (data179.domain !== void 0) {
                                                            let data185 = data179.domain, _errs554 = errors;
                                                            if (errors === _errs554)
                                                              if (typeof data185 == "string") {
                                                                if (!pattern4.test(data185)) {
                                                                  let err347 = { instancePath: instancePath + "/control/expect/" + i19 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err347] : vErrors.push(err347), errors++;
                                                                }
                                                              } else {
                                                                let err348 = { instancePath: instancePath + "/control/expect/" + i19 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err348] : vErrors.push(err348), errors++;
                                                              }
                                                            var valid97 = _errs554 === errors;
                                                          } else
                                                            var valid97 = !0;
                                                          if (valid97) {
                                                            if (data179.state !== void 0) {
                                                              let data186 = data179.state, _errs556 = errors;
                                                              if (!(data186 === "live" || data186 === "shutdown" || data186 === "gone")) {
                                                                let err349 = { instancePath: instancePath + "/control/expect/" + i19 + "/state", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.control.properties.expect.items.anyOf[2].properties.state.enum } };
                                                                vErrors === null ? vErrors = [err349] : vErrors.push(err349), errors++;
                                                              }
                                                              var valid97 = _errs556 === errors;
                                                            } else
                                                              var valid97 = !0;
                                                            if (valid97)
                                                              if (data179.reason !== void 0) {
                                                                let _errs557 = errors;
                                                                if (typeof data179.reason != "string") {
                                                                  let err350 = { instancePath: instancePath + "/control/expect/" + i19 + "/reason", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err350] : vErrors.push(err350), errors++;
                                                                }
                                                                var valid97 = _errs557 === errors;
                                                              } else
                                                                var valid97 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err351 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err351] : vErrors.push(err351), errors++;
                                                    }
                                                  var _valid23 = _errs551 === errors;
                                                  valid94 = valid94 || _valid23, _valid23 && props8 !== !0 && (props8 = !0);
                                                  let _errs559 = errors;
                                                  if (errors === _errs559)
                                                    if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
                                                      let missing36;
                                                      if (data179.domain === void 0 && (missing36 = "domain") || data179.call === void 0 && (missing36 = "call") || data179.result === void 0 && (missing36 = "result")) {
                                                        let err352 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing36 } };
                                                        vErrors === null ? vErrors = [err352] : vErrors.push(err352), errors++;
                                                      } else {
                                                        let _errs561 = errors;
                                                        for (let key53 in data179)
                                                          if (!(key53 === "domain" || key53 === "call" || key53 === "result" || key53 === "rule" || key53 === "times" || key53 === "only")) {
                                                            let err353 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 } };
                                                            vErrors === null ? vErrors = [err353] : vErrors.push(err353), errors++;
                                                            break;
                                                          }
                                                        if (_errs561 === errors) {
                                                          if (data179.domain !== void 0) {
                                                            let data188 = data179.domain, _errs562 = errors;
                                                            if (errors === _errs562)
                                                              if (typeof data188 == "string") {
                                                                if (!pattern4.test(data188)) {
                                                                  let err354 = { instancePath: instancePath + "/control/expect/" + i19 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err354] : vErrors.push(err354), errors++;
                                                                }
                                                              } else {
                                                                let err355 = { instancePath: instancePath + "/control/expect/" + i19 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err355] : vErrors.push(err355), errors++;
                                                              }
                                                            var valid98 = _errs562 === errors;
                                                          } else
                                                            var valid98 = !0;
                                                          if (valid98) {
                                                            if (data179.call !== void 0) {
                                                              let _errs564 = errors;
                                                              if (typeof data179.call != "string") {
                                                                let err356 = { instancePath: instancePath + "/control/expect/" + i19 + "/call", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err356] : vErrors.push(err356), errors++;
                                                              }
                                                              var valid98 = _errs564 === errors;
                                                            } else
                                                              var valid98 = !0;
                                                            if (valid98) {
                                                              if (data179.result !== void 0) {
                                                                let _errs566 = errors;
                                                                if (typeof data179.result != "string") {
                                                                  let err357 = { instancePath: instancePath + "/control/expect/" + i19 + "/result", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err357] : vErrors.push(err357), errors++;
                                                                }
                                                                var valid98 = _errs566 === errors;
                                                              } else
                                                                var valid98 = !0;
                                                              if (valid98) {
                                                                if (data179.rule !== void 0) {
                                                                  let _errs568 = errors;
                                                                  if (typeof data179.rule != "string") {
                                                                    let err358 = { instancePath: instancePath + "/control/expect/" + i19 + "/rule", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err358] : vErrors.push(err358), errors++;
                                                                  }
                                                                  var valid98 = _errs568 === errors;
                                                                } else
                                                                  var valid98 = !0;
                                                                if (valid98) {
                                                                  if (data179.times !== void 0) {
                                                                    let data192 = data179.times, _errs570 = errors;
                                                                    if (!(typeof data192 == "number" && !(data192 % 1) && !isNaN(data192) && isFinite(data192))) {
                                                                      let err359 = { instancePath: instancePath + "/control/expect/" + i19 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err359] : vErrors.push(err359), errors++;
                                                                    }
                                                                    if (errors === _errs570 && typeof data192 == "number" && isFinite(data192) && (data192 < 0 || isNaN(data192))) {
                                                                      let err360 = { instancePath: instancePath + "/control/expect/" + i19 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                      vErrors === null ? vErrors = [err360] : vErrors.push(err360), errors++;
                                                                    }
                                                                    var valid98 = _errs570 === errors;
                                                                  } else
                                                                    var valid98 = !0;
                                                                  if (valid98)
                                                                    if (data179.only !== void 0) {
                                                                      let _errs572 = errors;
                                                                      if (typeof data179.only != "boolean") {
                                                                        let err361 = { instancePath: instancePath + "/control/expect/" + i19 + "/only", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                                        vErrors === null ? vErrors = [err361] : vErrors.push(err361), errors++;
                                                                      }
                                                                      var valid98 = _errs572 === errors;
                                                                    } else
                                                                      var valid98 = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err362 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err362] : vErrors.push(err362), errors++;
                                                    }
                                                  var _valid23 = _errs559 === errors;
                                                  if (valid94 = valid94 || _valid23, _valid23 && props8 !== !0 && (props8 = !0), valid94)
                                                    errors = _errs534, vErrors !== null && (_errs534 ? vErrors.length = _errs534 : vErrors = null);
                                                  else {
                                                    let err363 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err363] : vErrors.push(err363), errors++, validate20.errors = vErrors, !1;
                                                  }
                                                  var valid93 = _errs533 === errors;
                                                  if (!valid93)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid51 = _errs531 === errors;
                                        } else
                                          var valid51 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs310 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
