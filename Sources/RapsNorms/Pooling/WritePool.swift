import RapsJSON
import RapsResponses
import RapsScoring

/// What `document` says in a working file.
let workingDocumentName = "raps-tally"

/// A working file's bytes (ANONYMITY A14): `confidential` first; to be written with mode 0600.
///
/// - Parameter plan: the plan that the pool was made by.
package func writePool(_ pool: PoolTally, plan: ScoringPlan) -> [UInt8] {
  let working = WorkingPool(pool, plan: plan)
  var json = JSONWriter()
  json.object(multiline: true) { json in
    json.stayOnLine()
    json.string(confidentialText, key: "confidential")
    json.number(documentVersion, key: "schemaVersion")
    json.string(workingDocumentName, key: "document")
    json.object(key: "questionnaire") { json in
      json.string(working.questionnaireID, key: "id")
      json.string(working.questionnaireVersion, key: "version")
      json.string(working.contentHash, key: "contentHash")
    }
    json.array(key: "strataVariables") { json in
      for variable in working.strataVariables { json.string(variable) }
    }
    json.array(key: "scales", multiline: true) { json in
      for scale in working.scales {
        json.object { json in
          json.string(scale.id, key: "id")
          json.string(scale.definitionHash, key: "definitionHash")
          json.number(scale.steps, key: "steps")
        }
      }
    }
    json.array(key: "organisations", multiline: true) { json in
      for organisation in working.sums.organisations { json.organisation(organisation) }
    }
  }
  return json.bytes
}

private let confidentialText =
  "Working file of raps with sums of single organisations and small groups. Personal data: keep it where the answers are "
  + "kept, and pass it on to nobody who may not see them."

extension JSONWriter {
  fileprivate mutating func organisation(_ organisation: PoolTally.Organisation) {
    object(multiline: true) { json in
      json.stayOnLine()
      json.string(organisation.name, key: "name")
      json.array(key: "cells", multiline: true) { json in
        for cell in organisation.cells { json.cell(cell) }
      }
      json.crossProducts(organisation.crossProducts)
    }
  }

  private mutating func cell(_ cell: PoolTally.Cell) {
    object { json in
      json.array(key: "strata") { json in
        for label in cell.strata {
          if let text = label.text { json.string(text) } else { json.null() }
        }
      }
      json.number(cell.respondentCount, key: "respondents")
      // Per scale: people, sum, sum of squares.
      json.array(key: "sums") { json in
        for moments in cell.moments {
          json.array { json in
            json.number(moments.count)
            json.number(moments.sum)
            json.number(decimal: String(moments.sumOfSquares))
          }
        }
      }
    }
  }

  private mutating func crossProducts(_ products: CrossProducts) {
    let count = products.scales.count
    object(key: "crossProducts", multiline: true) { json in
      json.array(key: "scales") { json in
        for scale in products.scales { json.number(scale) }
      }
      json.matrix(key: "counts", count: count) { String(products.counts[products.index(block: 0, $0, $1)]) }
      json.matrix(key: "sums", count: count) { String(products.sums[products.index(block: 0, $0, $1)]) }
      json.matrix(key: "squares", count: count) { String(products.squares[products.index(block: 0, $0, $1)]) }
      json.matrix(key: "products", count: count) { String(products.products[products.index(block: 0, $0, $1)]) }
    }
  }

  private mutating func matrix(key: String, count: Int, _ cell: (Int, Int) -> String) {
    array(key: key, multiline: true) { json in
      for row in 0..<count {
        json.array { json in
          for column in 0..<count { json.number(decimal: cell(row, column)) }
        }
      }
    }
  }
}
